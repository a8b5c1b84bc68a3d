export type { DateMention, ReadingOptions } from './mention.ts'
export { readDates } from './read-dates.ts'
