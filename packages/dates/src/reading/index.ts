export {
  type ClaimCandidate,
  type ClaimReadingOptions,
  readClaims,
  type SuggestedLink,
} from './claims.ts'
export type { LinkKind } from './link-words.ts'
export type { DateMention, ReadingOptions } from './mention.ts'
export type { KnownName, NameMention } from './names.ts'
export { readDates } from './read-dates.ts'
