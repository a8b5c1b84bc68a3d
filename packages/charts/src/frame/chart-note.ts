import type { DayOfYear } from '../data/day-of-year.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import type { PlaceCounts } from '../data/place-counts.ts'
import { countText, wordsOf } from '../words/words-of.ts'

/** How vague dates were counted, and what lies outside the bars. */
export function countingNote(data: EventHistogram, locale: string): string {
  const words = wordsOf(locale)
  const sentences = [words.counting[data.counting]]
  if (data.vagueCount > 0)
    sentences.push(words.vague(data.vagueCount, countText(data.vagueCount, locale)))
  if (data.before > 0) sentences.push(words.before(countText(data.before, locale)))
  if (data.after > 0) sentences.push(words.after(countText(data.after, locale)))
  return sentences.join(' ')
}

/** Where events stand of which the day is not known. */
export function dayOfYearNote({ unplaced }: DayOfYear, locale: string): string {
  const words = wordsOf(locale)
  return unplaced > 0
    ? `${words.monthsBelow} ${words.noDay(unplaced, countText(unplaced, locale))}`
    : words.monthsBelow
}

/** What circles mean, and what the map cannot show. */
export function placeMapNote({ unplaced }: PlaceCounts, locale: string): string {
  const words = wordsOf(locale)
  return unplaced > 0
    ? `${words.circles} ${words.noPlace(unplaced, countText(unplaced, locale))}`
    : words.circles
}

/** How rows and columns of a matrix are read. */
export function matrixNote(locale: string): string {
  return wordsOf(locale).matrixNote
}
