import { anchorDay, DAY_FORM, lastNamed } from '../anchor.ts'
import { shift, type Unit } from '../calendar.ts'
import type { Context, Reading, Rule } from '../rule.ts'

const PART_OF_DAY = '(?:morning|afternoon|evening|night)'

/** Days told from publication, and parts of days, which EDTF says as the day. */
export const DAY_PART_RULES: readonly Rule[] = [
  {
    id: 'day-part',
    says: 'day named from publication → that day',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern: `(?:(?:early|late|later|earlier|late on|early on) )?(?:(?<which>this|yesterday|tomorrow|today) (?:early |late )?${PART_OF_DAY}|(?<last>last) (?:night|evening)|(?<word>today|yesterday|tomorrow|tonight|overnight))`,
    read: (words, { published }) => ({ edtf: shift('day', offsetOf(words), published) }),
  },
  {
    id: 'part-of-that-day',
    says: 'part of the day → of the day last named, else of publication',
    kind: 'date',
    confidence: 0.6,
    languages: ['en'],
    pattern: `(?:early|late|later|earlier)(?: in)? (?:the|that|in the) (?<unit>day|week|month|year|decade|${PART_OF_DAY})|(?<=(?:in|during|through|throughout|by) )the (?:early |late |mid-)?(?:(?:morning|afternoon|evening)(?: hours)?|night)(?! of )`,
    read: (words, context) => partOfThatDay(words, context),
  },
]

function offsetOf(words: Record<string, string | undefined>): number {
  const word = (words.word ?? words.which ?? words.last ?? '').toLowerCase()
  return word === 'yesterday' || word === 'last' ? -1 : word === 'tomorrow' ? 1 : 0
}

function partOfThatDay(words: Record<string, string | undefined>, context: Context): Reading {
  const unit = words.unit?.toLowerCase() ?? 'day'
  if (/^(?:week|month|year|decade)$/.test(unit)) {
    const isThat = /\bthat\b/i.test(context.text.slice(context.start, context.end))
    return { edtf: shift(unit as Unit, 0, isThat ? anchorDay(context) : context.published) }
  }
  return { edtf: lastNamed(context, DAY_FORM)?.slice(0, 10) ?? shift('day', 0, context.published) }
}
