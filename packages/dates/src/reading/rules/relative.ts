import type { RuleText } from '../../rule-words/rule-text.ts'
import { anchorDay, lastNamed, MONTH_FORM, QUARTER_FORM } from '../anchor.ts'
import { firstDayOf, shift, type Unit } from '../calendar.ts'
import type { RelativePhrase } from '../language/language.ts'
import type { Context, Reading, Rule } from '../rule.ts'

type Words = Record<string, string | undefined>

const PERIOD = '(?:week|weekend|month|quarter|year|decade|century)'

/** Periods that lie next to publication, or next to the date last named. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    id: 'last-this-next',
    says: 'last, this, next → the unit before, of, after publication',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern: `(?:{part}[\\s-])?(?<the>the )?(?<which>last|past|this past|next|coming|this coming|this|current|present|latest|most recent) (?:fiscal |calendar |business |trading )?(?<unit>${PERIOD})(?!-|s)`,
    read: (words, context) => lastThisNext(words, context),
  },
  {
    id: 'following',
    says: 'following, previous, same → counted from the date last named',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern: `(?:{part} )?(?<which>the (?:very )?(?:following|next)|the (?:previous|preceding|prior)|the (?:very )?same|that(?: same| very)?) (?:fiscal |business |trading )?(?<unit>day|morning|afternoon|evening|night|${PERIOD})|(?<bare>(?:previous|prior|preceding)) (?<b>${PERIOD})|the (?<u>day|week|month|quarter|year|night) (?<way>before|after|earlier)(?! yesterday| tomorrow| \\p{L})`,
    read: (words, context) => following(words, context),
  },
  {
    id: 'year-earlier',
    names: false,
    says: 'a year earlier → the period last named, of the year before',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern:
      '(?:the |a |one )?year[\\s-](?:ago|earlier|before)(?:[\\s-](?<unit>quarter|period|month|week|half))?|(?:the )?(?:same|comparable|corresponding|like) (?<same>quarter|period|month|week|half)(?: (?:last year|a year (?:ago|earlier|before)|the (?:year before|previous year)|(?:of|in) (?:the previous year|last year|(?<year>(?:19|20)\\d{2})))| one year (?:ago|earlier))?',
    read: (words, context) => yearEarlier(words, context),
  },
  {
    id: 'fiscal-year',
    says: 'a fiscal year of no number → the calendar year in which it begins or ends',
    kind: 'date',
    confidence: 0.5,
    languages: ['en'],
    pattern: '(?:the )?(?:(?<which>current|next|last|previous|coming) )?(?:fiscal|financial) year',
    read: ({ which }, { published }) => {
      const offset = /last|prev/i.test(which ?? '') ? -1 : /next|coming/i.test(which ?? '') ? 1 : 0
      return { edtf: shift('year', offset, published) }
    },
  },
  {
    id: 'the-period',
    says: 'the period itself → that of the date last named, else of publication',
    kind: 'date',
    confidence: 0.55,
    languages: ['en'],
    pattern:
      "(?:{part} )?the (?:full |fiscal |calendar )?(?<unit>quarter|year|month|week|weekend|decade|century)(?! (?:old|when|before|after|that|long|in which)|-)|(?<end>year[\\s-]end|year[’']s end|end of year|mid-?year)|(?<month>month-end)|(?<week>midweek)",
    read: (words, context) => thePeriod(words, context),
  },
]

/** The relative words of a language as rules: its own file lists them. */
export function relativeWordRules(relative: readonly RelativePhrase[]): Rule[] {
  return relative.map(([pattern, unit, offset]) => ({
    id: 'relative-word',
    says: distanceText(unit, offset),
    kind: 'date',
    confidence: 0.9,
    pattern: pattern.replaceAll('\\s', ' '),
    read: (_words, { published }) => ({ edtf: shift(unit, offset, published) }),
  }))
}

function distanceText(unit: RelativePhrase[1], offset: RelativePhrase[2]): RuleText {
  if (offset === 0) return `${unit} of publication`
  const where = offset < 0 ? 'before' : 'after'
  return Math.abs(offset) === 2 ? `two days ${where} publication` : `${unit} ${where} publication`
}

function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  return (/^(?:morning|afternoon|evening|night)$/.test(lower) ? 'day' : lower) as Unit
}

function lastThisNext(words: Words, context: Context): Reading | null {
  const { published, tense } = context
  const which = (words.which ?? '').toLowerCase()
  const unit = unitOf(words.unit ?? '')
  const isPast = /^(?:last|past|this past)$/.test(which)
  if (words.the && isPast && unit !== 'weekend' && unit !== 'quarter')
    return {
      edtf: null,
      kind: 'duration',
      says: 'the unit that ended at publication → a length of time',
    }
  if (/^(?:latest|most recent)$/.test(which))
    return { edtf: unit === 'quarter' ? lastQuarter(context) : shift(unit, -1, published) }
  const offset = isPast ? -1 : /next|coming/.test(which) ? 1 : 0
  if (unit === 'weekend' && offset === 0) return { edtf: weekend(tense === 'past', published) }
  if (unit === 'weekend' && /coming/.test(which)) return { edtf: shift(unit, 0, published) }
  return { edtf: shift(unit, offset, published) }
}

function following(words: Words, context: Context): Reading {
  const way = (words.which ?? words.way ?? words.bare ?? '').toLowerCase()
  const offset = /following|next|after/.test(way) ? 1 : /same|that/.test(way) ? 0 : -1
  const unit = unitOf(words.unit ?? words.u ?? words.b ?? 'day')
  const last = unit === 'quarter' ? lastNamed(context, QUARTER_FORM) : null
  const from = firstDayOf(last ?? '') ?? anchorDay(context)
  return { edtf: shift(unit, offset, from), confidence: context.named.length > 0 ? 0.75 : 0.5 }
}

function yearEarlier(words: Words, context: Context): Reading | null {
  const unit = (words.unit ?? words.same ?? '').toLowerCase()
  const isBare =
    words.same !== undefined &&
    !/\b(?:year|\d{4})\b/i.test(context.text.slice(context.start, context.end))
  const last = context.named.at(-1) ?? ''
  const form =
    unit === 'month' ? MONTH_FORM : unit === 'quarter' || unit === 'half' ? QUARTER_FORM : null
  const like = form
    ? lastNamed(context, form)
    : QUARTER_FORM.test(last) || MONTH_FORM.test(last)
      ? last
      : null
  if (like)
    return { edtf: `${words.year ?? Number(like.slice(0, 4)) - (isBare ? 0 : 1)}${like.slice(4)}` }
  if (isBare) return null
  if (unit === 'quarter') return { edtf: shift('quarter', -5, context.published), confidence: 0.5 }
  const from = unit === '' ? anchorDay(context) : context.published
  const isAgo = /ago/i.test(context.text.slice(context.start, context.end))
  return {
    edtf:
      words.year ??
      shift(
        unit === 'month' ? 'month' : 'year',
        unit === 'month' ? -12 : -1,
        isAgo ? context.published : from,
      ),
  }
}

function thePeriod(words: Words, context: Context): Reading {
  const { published, tense } = context
  const unit = words.end
    ? 'year'
    : words.month
      ? 'month'
      : words.week
        ? 'week'
        : unitOf(words.unit ?? '')
  if (unit === 'weekend') return { edtf: weekend(tense !== 'future', published) }
  if (unit === 'quarter') return { edtf: lastNamed(context, QUARTER_FORM) ?? lastQuarter(context) }
  const named = unit === 'month' ? lastNamed(context, MONTH_FORM) : null
  return { edtf: named ?? shift(unit, 0, published) }
}

/** Reports speak of the quarter that ended, plans of the one that is running. */
function lastQuarter({ published, tense }: Context): string {
  return shift('quarter', tense === 'future' ? 0 : -1, published)
}

/** Of a weekend that is running, its own; else the last or the coming one. */
function weekend(isPast: boolean, published: number): string {
  const coming = shift('weekend', 0, published)
  const begins = firstDayOf(coming) ?? published
  return isPast && begins > published ? shift('weekend', -1, published) : coming
}
