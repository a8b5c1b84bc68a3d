import type { Unit } from '../calendar.ts'
import { LETTERS } from '../letters.ts'

/** Words with what they mean; each key is a piece of a regular expression without repetition. */
export type Words<Value> = readonly (readonly [pattern: string, value: Value])[]

/** A phrase that names a unit of time by its distance from the publication day. */
export type RelativePhrase =
  | readonly [pattern: string, unit: 'day' | 'week' | 'month' | 'year', offset: -1 | 0 | 1]
  | readonly [pattern: string, unit: 'day', offset: -2 | 2]

/** What words beside a date do to it; in the order in which they are looked for: "not before" holds "before". */
export const QUALIFIERS = [
  'notBefore',
  'by',
  'about',
  'perhaps',
  'before',
  'after',
  'until',
  'since',
] as const
export type Qualifier = (typeof QUALIFIERS)[number]
export type QualifierWords = Readonly<Partial<Record<Qualifier, string>>>

/** All that a language needs: add a file of this shape and list it in `languages.ts`. */
export interface LanguageSource {
  code: string
  /** January is 1. */
  months: Words<number>
  /** Monday is 1. */
  weekdays: Words<number>
  units: Words<Unit | 'hour' | 'minute' | 'second'>
  numbers: Words<number>
  ordinals: Words<number>
  /** As EDTF numbers them: spring 21, summer 22, autumn 23, winter 24. */
  seasons: Words<number>
  relative: readonly RelativePhrase[]
  /** What may stand before a weekday ("on", "am", "в"). */
  on: string
  /** What may stand before a month or a year and makes it a date ("in", "im", "в"). */
  in: string
  /** What may stand between day, month and year: "of", "de"; and a word after the year: "года". */
  of: string
  yearWord: string
  /** "ago", after or before the number of units. */
  agoAfter: string
  agoBefore: string
  /** What stands before a number of units: "about", "more than", "less than". */
  aboutCount: string
  moreCount: string
  lessCount: string
  /** Words that introduce a repetition: "every". */
  every: string
  /** Words that introduce a duration: "for". */
  during: string
  /** What may stand before a month, season or year and names a part of it ("early", "the end of"). */
  part: string
  /** What stands right before a date and makes it vague or open ("about", "before"), or right after it. */
  qualifiers: QualifierWords
  qualifiersAfter?: QualifierWords
  /** What may stand between a qualifier and its date ("the", "dem"). */
  article: string
  /** What stands before and between the two dates of a range: "from … to", "between … and". */
  rangeFrom: string
  rangeTo: string
  /** Signs that a sentence speaks of the future. */
  future: string
  /** Signs that it speaks of the past; without them the past is what nothing else decides. */
  past?: string
  /** Words that, right before a date, say that it lies ahead ("until") or behind ("since"). */
  ahead?: string
  behind?: string
  /** Whether 3/4/2022 is 3 April here when nothing else in the text decides. */
  dayFirst: boolean
}

export interface Language extends LanguageSource {
  /** Alternations for `compile`, by placeholder. */
  words: Record<string, string>
  /** The relative phrases that name a year, with its distance from that of publication. */
  yearPhrases: Words<number>
  /** A sign of the future, in the group `future`, or of the past; small letters alone, for May is no verb. */
  tense: RegExp
  /** Right before the first date of a range, and the whole of what stands between the two. */
  opensRange: RegExp
  joinsRange: RegExp
  /** Of a range whatever opens it: "until" joins two dates by itself, "and" does not. */
  joinsAlone: RegExp
  /** A qualifier as the end of the text before a date, or the beginning of the text after it. */
  qualifies: readonly { qualifier: Qualifier; before: RegExp; after: RegExp }[]
  /** A mention that begins with words for a part of its date: "the end of 2019". */
  namesPart: RegExp
  /** Right before a month, or a year, and makes it one. */
  introducesMonth: RegExp
  introducesYear: RegExp
  leansForward: RegExp
  leansBack: RegExp
  /** A past that "until" does not lead out of ("was closed until Monday"). */
  rulesOutAhead: RegExp
}

export function language(source: LanguageSource): Language {
  const yearPhrases = source.relative
    .filter(([, unit]) => unit === 'year')
    .map(([pattern, , offset]) => [pattern, offset] as const)
  return {
    ...source,
    yearPhrases,
    words: {
      month: alternation(source.months),
      weekday: alternation(source.weekdays),
      unit: alternation(source.units),
      number: `\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}|(?:${alternation(source.numbers)})(?:-(?:${alternation(source.numbers)}))?`,
      ordinal: alternation(source.ordinals),
      season: alternation(source.seasons),
      on: source.on,
      in: source.in,
      of: source.of,
      part: source.part,
      yearword: source.yearWord,
      agoafter: source.agoAfter,
      agobefore: source.agoBefore,
      aboutcount: source.aboutCount,
      morecount: source.moreCount,
      lesscount: source.lessCount,
      yearphrase: alternation(yearPhrases),
      every: source.every,
      during: source.during,
    },
    tense: new RegExp(
      `(?<![${LETTERS}])(?:(?<future>${source.future})|${source.past ?? '(?!)'})(?![${LETTERS}])`,
      'gu',
    ),
    opensRange: standingBefore(source.rangeFrom),
    joinsRange: new RegExp(`^\\s{1,3}(?:${source.rangeTo})\\s{1,3}$`, 'iu'),
    joinsAlone: new RegExp(
      `^\\s{1,3}(?!(?:and|und|et|и|та|і)\\s)(?:${source.rangeTo})\\s{1,3}$`,
      'iu',
    ),
    qualifies: QUALIFIERS.map((qualifier) => ({
      qualifier,
      before: qualifierBefore(source.qualifiers[qualifier], source.article),
      after: new RegExp(
        `^\\s{0,3}(?:${source.qualifiersAfter?.[qualifier] ?? '(?!)'})${source.code === 'ko' ? '' : `(?![${LETTERS}])`}`,
        'iu',
      ),
    })),
    namesPart: new RegExp(`^(?:${source.part})[\\s-]`, 'iu'),
    introducesMonth: new RegExp(`(?<![${LETTERS}])(?:${source.in})[\\s'’]{1,3}$`, 'iu'),
    introducesYear: new RegExp(
      `(?<![${LETTERS}])(?:${source.in}|${source.on}|the|a|an|his|her|its|their|with|late|early|mid|this)[\\s'’(]{1,3}$`,
      'iu',
    ),
    leansForward: standingBefore(source.ahead),
    leansBack: standingBefore(source.behind),
    rulesOutAhead: /\b(?:was|were|had|did)\b/i,
  }
}

const meanings = new WeakMap<object, Map<string, number>>()

/** The value of a word as written, or null for a word that the table does not hold. */
export function meaning<Value>(words: Words<Value>, written: string | undefined): Value | null {
  if (written === undefined) return null
  const known = meanings.get(words) ?? new Map<string, number>()
  meanings.set(words, known)
  const key = written.toLowerCase()
  const index =
    known.get(key) ?? words.findIndex(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(key))
  known.set(key, index)
  return words[index]?.[1] ?? null
}

/** "3" and "three" alike; null for neither. */
export function numberOf(source: LanguageSource, written: string | undefined): number | null {
  if (written === undefined) return null
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''))
  const [tens, ones] = written.split('-')
  if (ones === undefined) return meaning(source.numbers, written)
  const sum = [tens, ones].map((word) => meaning(source.numbers, word))
  return sum[0] == null || sum[1] == null ? null : sum[0] + sum[1]
}

function qualifierBefore(words: string | undefined, article: string): RegExp {
  // "pre-1990" and "jusqu'en" need no space.
  const gap = "(?:\\s{1,3}|(?<=[-'’]))"
  return new RegExp(
    `(?<![${LETTERS}\\d])(?:${words ?? '(?!)'})${gap}(?:(?:${article})${gap})?$`,
    'iu',
  )
}

function standingBefore(words: string | undefined): RegExp {
  return new RegExp(`(?<![${LETTERS}])(?:${words ?? '(?!)'})\\s{1,3}(?:the\\s{1,3})?$`, 'iu')
}

function alternation<Value>(words: Words<Value>): string {
  return words.map(([pattern]) => pattern).join('|') || '(?!)'
}
