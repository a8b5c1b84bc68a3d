import { type LinkKind, linkWordsIn } from './link-words.ts'
import type { DateMention, ReadingOptions } from './mention.ts'
import { type KnownName, type NameMention, nameFinder } from './names.ts'
import { readDates } from './read-dates.ts'
import { sentencesOf } from './sentence.ts'
import { suggestTitle } from './suggest-title.ts'

/** What `readClaims` is told besides the text: the actors and places that the caller knows. */
export interface ClaimReadingOptions extends ReadingOptions {
  actors?: readonly KnownName[]
  places?: readonly KnownName[]
}

/** A link that the words suggest, from this candidate to an earlier one. */
export interface SuggestedLink {
  kind: LinkKind
  /** Index of the earlier candidate, or null where the text tells of it in no sentence of its own. */
  to: number | null
  /** The words that suggest it, "In retaliation". */
  words: string
}

/** A sentence that may tell of an event. Nothing is decided: a person accepts, mends or rejects it. */
export interface ClaimCandidate {
  /** Place in the text (UTF-16, end exclusive) and wording. */
  sentence: { start: number; end: number; text: string }
  /** The surest date of the sentence; null where only its words of linking make it a candidate. */
  date: DateMention | null
  /** The sentence's other dates, in order. */
  otherDates: DateMention[]
  /** A short wording made from the sentence without its date, its quotations and its asides. */
  title: string
  actors: NameMention[]
  places: NameMention[]
  link: SuggestedLink | null
}

/**
 * Candidate events in the order of the text: one for each sentence that names a resolvable date or
 * says that it answers or follows another. Throws what `readDates` throws. Offsets are into `text`.
 */
export function readClaims(text: string, options: ClaimReadingOptions): ClaimCandidate[] {
  const dates = readDates(text, options).filter((each) => each.kind === 'date' && each.edtf)
  const findActors = nameFinder(options.actors ?? [])
  const findPlaces = nameFinder(options.places ?? [])
  const candidates: ClaimCandidate[] = []
  let next = 0
  for (const { start, end } of sentencesOf(text)) {
    const own: DateMention[] = []
    for (let date = dates[next]; date && date.start < end; date = dates[++next]) own.push(date)
    const sentence = { start, end, text: text.slice(start, end) }
    const cue = linkWordsIn(sentence.text)
    const date = surest(own)
    if (date === null && !cue?.isOpening) continue
    candidates.push({
      sentence,
      date,
      otherDates: own.filter((each) => each !== date),
      title: suggestTitle(sentence.text, date && at(date, start), cue),
      actors: findActors(text, start, end),
      places: findPlaces(text, start, end),
      link: cue && {
        kind: cue.kind,
        to: cue.isBackward
          ? candidates.length > 0
            ? candidates.length - 1
            : null
          : toldBefore(cue.object, candidates),
        words: cue.words,
      },
    })
  }
  return candidates
}

function surest(dates: DateMention[]): DateMention | null {
  return dates.reduce<DateMention | null>(
    (best, each) => (best === null || each.confidence > best.confidence ? each : best),
    null,
  )
}

function at({ start, end }: DateMention, offset: number): { start: number; end: number } {
  return { start: start - offset, end: end - offset }
}

/** How far back the sentence that tells of a linked event is looked for. */
const LOOK_BACK = 12

/** The nearest earlier candidate that shares two long words with what a link names; null for none. */
function toldBefore(object: string, candidates: ClaimCandidate[]): number | null {
  const wanted = longWords(object)
  for (let index = candidates.length - 1; index >= candidates.length - LOOK_BACK; index--) {
    const candidate = candidates[index]
    if (candidate === undefined) return null
    const shared = [...longWords(candidate.sentence.text)].filter((word) => wanted.has(word))
    if (shared.length >= 2) return index
  }
  return null
}

function longWords(text: string): Set<string> {
  return new Set([...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 6)))
}
