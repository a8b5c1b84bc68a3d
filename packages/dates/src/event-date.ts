/**
 * How exact a date is, from widest to narrowest. A closed list: a date has exactly one of them, and
 * an interval has that of its wider end.
 */
export const PRECISIONS = [
  'BILLION_YEARS',
  'MILLION_YEARS',
  'MILLENNIUM',
  'CENTURY',
  'DECADE',
  'YEAR',
  'SEASON',
  'MONTH',
  'DAY',
  'HOUR',
  'MINUTE',
  'SECOND',
] as const

export type Precision = (typeof PRECISIONS)[number]

/** A date as its source gives it: never more exact than the EDTF text it was read from. */
export interface EventDate {
  /** The date as canonical ISO 8601-2:2019 (EDTF) text: the truth from which all else is derived. */
  readonly edtf: string
  /**
   * The first second that the date may mean, inclusive: seconds from 1970-01-01T00:00:00Z in the
   * proleptic Gregorian calendar. Null: the beginning is open or unknown.
   */
  readonly earliest: bigint | null
  /** The second after the last one that the date may mean, exclusive. Null: the end is open or unknown. */
  readonly latest: bigint | null
  readonly precision: Precision
  /** The source says "about" (EDTF `~` or `%`) of the whole date or any of its parts. */
  readonly isApproximate: boolean
  /** The source doubts it (EDTF `?` or `%`), of the whole date or any of its parts. */
  readonly isUncertain: boolean
}
