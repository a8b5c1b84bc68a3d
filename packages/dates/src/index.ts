export { type AxisTick, axisTicks } from './axis-ticks.ts'
export { bucketLabel } from './bucket-label.ts'
export {
  type Bucket,
  bucketsOf,
  COUNTING_RULES,
  type CountingRule,
  MAX_BUCKETS,
  TooManyBucketsError,
} from './buckets.ts'
export { type Civil, civilFromSeconds, secondsFromCivil } from './civil.ts'
export { describeSpan, type SpanOptions } from './describe-span.ts'
export { type EventDate, PRECISIONS, type Precision } from './event-date.ts'
export {
  type Bounded,
  compareDates,
  contains,
  fromStoredBounds,
  isWithin,
  OPEN_EARLIEST,
  OPEN_LATEST,
  overlaps,
  toStoredBounds,
} from './event-date-bounds.ts'
export { type DateForm, type FormatOptions, formatDate } from './format-date.ts'
export {
  type BucketSpan,
  bucketContaining,
  chooseInterval,
  INTERVALS,
  type Interval,
  nextBucket,
} from './interval.ts'
export { InvalidDateError, type InvalidDateReason } from './invalid-date-error.ts'
export { isExact } from './is-exact.ts'
export { MAX_EDTF_LENGTH } from './notation.ts'
export { parseEdtf } from './parse-edtf.ts'
export * from './reading/index.ts'
export type { RuleText } from './rule-words/rule-text.ts'
export { edtfOfSpan } from './span-edtf.ts'
export { parseTypedDate, type TypingOptions } from './typed-date.ts'
export { readTypedDate, type TypedReading, type UnreadText } from './typed-reading.ts'
