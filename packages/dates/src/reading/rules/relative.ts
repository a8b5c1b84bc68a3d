import { firstDayOf, partsOf, shift, type Unit, yearText } from '../calendar.ts'
import { meaning, numberOf } from '../language/language.ts'
import type { Context, Reading, Rule } from '../rule.ts'

type Words = Record<string, string | undefined>

const PERIOD = '(?:week|weekend|month|quarter|year|decade|century)'

/** Dates given by their distance from publication, or from the date last named. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    id: 'ago',
    says: 'a number of units ago → counted back from publication',
    kind: 'date',
    confidence: 0.85,
    pattern:
      '(?:(?:about|almost|nearly|just|more than|over|some|around) )?(?:(?<n>{number})[ -](?<unit>{unit})|(?<bare>неделю|месяц|год|тиждень|місяць|рік)) (?:{agoafter})|(?:{agobefore}) (?<m>{number}) (?<u>{unit})',
    read: (words, context) => counted(words, context, -1, context.published),
  },
  {
    id: 'korean-ago',
    says: 'a number of units ago → counted back from publication',
    kind: 'date',
    confidence: 0.85,
    languages: ['ko'],
    pattern: '(?<n>\\d{1,3}|한|두|세|네) ?(?<unit>일|주일?|개월|달|년) ?(?<way>전|후|뒤)',
    read: (words, context) =>
      counted(
        words,
        context,
        words.way === '전' ? -1 : 1,
        words.way === '전' ? context.published : anchorOf(context),
      ),
  },
  {
    id: 'from-now',
    says: 'a number of units from now → counted on from publication',
    kind: 'date',
    confidence: 0.85,
    languages: ['en'],
    pattern:
      "(?<n>{number})[ -](?<unit>{unit}) (?:from now|hence|from today)|in (?:the )?(?<m>{number}) (?<u>{unit})(?: time|[’']s? time)",
    read: (words, context) => counted(words, context, 1, context.published),
  },
  {
    id: 'later',
    says: 'a number of units later → counted from the date last named',
    kind: 'date',
    confidence: 0.75,
    languages: ['en'],
    pattern:
      '(?:(?:about|almost|just|more than) )?(?<n>{number}) (?<unit>{unit}) (?<way>later|afterwards?|earlier|before|previously)',
    read: (words, context) => {
      const isLater = /^(?:later|after)/i.test(words.way ?? '')
      if (
        /^before$/i.test(words.way ?? '') &&
        /^\s(?:\p{Ll}|the|a)/u.test(context.text.slice(context.end))
      )
        return null
      return counted(words, context, isLater ? 1 : -1, anchorOf(context))
    },
  },
  {
    id: 'later',
    says: 'a number of units later → counted from the date last named',
    kind: 'date',
    confidence: 0.75,
    pattern:
      '(?:через|за) (?<n>{number}) (?<unit>{unit})|(?<m>{number}) (?<u>{unit}) (?:später|plus tard|спустя|потому)',
    read: (words, context) =>
      context.language.code === 'en' ? null : counted(words, context, 1, anchorOf(context)),
  },
  {
    id: 'year-ago',
    says: 'year-ago period → the same period of the year before publication',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern:
      "(?:the |a )?(?:year[ -](?:ago|earlier)|previous year[’']s) (?<unit>quarter|period|month|week)?",
    read: (words, context) => yearAgo(words.unit ?? 'year', context),
  },
  {
    id: 'year-ago',
    says: 'year-ago period → the same period of the year before publication',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern:
      '(?:a )?year[ -](?:ago|earlier)|(?:the )?year-(?:ago|earlier) (?<unit>quarter|period|month)|the same (?<same>quarter|period|month|week) (?:last year|a year (?:ago|earlier)|the year before)',
    read: (words, context) => yearAgo(words.unit ?? words.same ?? 'year', context),
  },
  {
    id: 'last-this-next',
    says: 'last, this, next → the unit before, of, after publication',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern: `(?:(?:early|late|later|earlier|the end of|the beginning of|the middle of|mid)[ -])?(?:the )?(?<which>last|past|this past|next|coming|this coming|this|current) (?<unit>${PERIOD})(?!-)`,
    read: (words, context) => lastThisNext(words, context),
  },
  {
    id: 'following',
    says: 'following, previous, same → counted from the date last named',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern: `(?<which>the following|the next|the previous|the preceding|the prior|the same|that same|that|that very) (?<unit>day|morning|afternoon|evening|night|${PERIOD})|the (?<u>day|week|month|year|night) (?<way>before|after|earlier)(?! yesterday| tomorrow)`,
    read: (words, context) => following(words, context),
  },
  {
    id: 'day-part',
    says: 'part of a day → the day of publication',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern:
      '(?:(?:early|late|later|earlier) )?(?:(?<which>this|yesterday|tomorrow|today|last) (?<part>morning|afternoon|evening|night)|(?:late |earlier |later )?(?<word>today|yesterday|tomorrow|tonight)(?! (?:morning|afternoon|evening|night)))|(?:earlier|later|late|early) in the day|(?:earlier|later) in the (?<period>week|month|year)',
    read: (words, { published }) => {
      const which = (words.word ?? words.which ?? '').toLowerCase()
      const offset =
        which === 'yesterday' || (which === 'last' && words.part)
          ? -1
          : which === 'tomorrow'
            ? 1
            : 0
      return {
        edtf: shift((words.period?.toLowerCase() as Unit | undefined) ?? 'day', offset, published),
      }
    },
  },
  {
    id: 'the-period',
    says: 'the period itself → that of the date last named, else of publication',
    kind: 'date',
    confidence: 0.55,
    languages: ['en'],
    pattern:
      '(?:(?:the (?:end|start|beginning|close|middle|rest) of|later in|earlier in|late in|early in) )?the (?:latest )?(?<unit>quarter|year|month|week|decade)(?! (?:old|of|to|when|before|after|that|long)|-)|year-end|month-end|mid-?year|midweek',
    read: (words, context) => {
      const base =
        context.anchor?.length === 7 && words.unit?.toLowerCase() === 'quarter'
          ? anchorOf(context)
          : context.published
      return { edtf: shift(unitOf(words.unit ?? 'year'), 0, base) }
    },
  },
  {
    id: 'quarter',
    says: 'quarter without year → the latest begun by publication, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.75,
    languages: ['en'],
    pattern:
      "(?:the )?(?:(?:(?<fiscal>fiscal|current|latest|company's) )?(?<ord>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?<unit>quarter|half)|Q(?<q>[1-4]))(?:(?: of|,)? ?(?:the |fiscal )?(?<year>(?:19|20)\\d{2}|this year|last year|next year|year))?",
    read: (words, context) => quarter(words, context),
  },
  {
    id: 'first-months',
    says: 'first months of a year → an interval',
    kind: 'date',
    confidence: 0.6,
    languages: ['en'],
    pattern:
      'the first (?<n>{number}) months of (?<year>(?:19|20)\\d{2}|this year|last year|the year)',
    read: (words, context) => {
      const n = numberOf(context.language, words.n)
      const year = yearOf(words.year, context)
      return n && n <= 12
        ? { edtf: `${year}-01/${year}-${String(n).padStart(2, '0')}`, kind: 'duration' }
        : null
    },
  },
]

/** The relative words of a language as rules: its own file lists them. */
export function relativeWordRules(relative: readonly (readonly [string, Unit, number])[]): Rule[] {
  return relative.map(([pattern, unit, offset]) => ({
    id: 'relative-word',
    says: `${unit} ${offset === 0 ? 'of' : offset < 0 ? 'before' : 'after'} publication`,
    kind: 'date',
    confidence: 0.9,
    pattern: pattern.replaceAll('\\s', ' '),
    read: (_words, { published }) => ({ edtf: shift(unit, offset, published) }),
  }))
}

function anchorOf(context: Context): number {
  return firstDayOf(context.anchor ?? '') ?? context.published
}

function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  return (/^(?:morning|afternoon|evening|night)$/.test(lower) ? 'day' : lower) as Unit
}

function counted(words: Words, context: Context, sign: 1 | -1, from: number): Reading | null {
  const { language } = context
  const count = words.bare ? 1 : numberOf(language, words.n ?? words.m)
  const unit = meaning(language.units, words.unit ?? words.u ?? words.bare)
  if (count === null || unit === null) return null
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { edtf: shift('day', 0, from) }
  if (unit === 'year' && count > partsOf(from).year)
    return { edtf: yearText(partsOf(from).year + sign * count) }
  return { edtf: shift(unit, sign * count, from) }
}

function yearAgo(unit: string, context: Context): Reading {
  const from = context.published - 365
  return {
    edtf: /quarter/i.test(unit)
      ? shift('quarter', -1, from)
      : /month/i.test(unit)
        ? shift('month', 0, from)
        : shift('year', 0, from),
  }
}

function lastThisNext(words: Words, context: Context): Reading {
  const which = words.which?.toLowerCase() ?? ''
  const offset = /last|past/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0
  const unit = unitOf(words.unit ?? '')
  if (
    /^the /i.test(context.text.slice(context.start)) &&
    /past|last/.test(which) &&
    unit !== 'weekend'
  ) {
    return {
      edtf: null,
      kind: 'duration',
      says: 'the unit that ended at publication → a length of time',
    }
  }
  const { published } = context
  if (unit !== 'weekend' || offset === 0) return { edtf: shift(unit, offset, published) }
  return { edtf: shift('weekend', offset < 0 ? -1 : which === 'next' ? 1 : 0, published) }
}

function following(words: Words, context: Context): Reading {
  const way = (words.which ?? words.way ?? '').toLowerCase()
  const offset = /following|next|after/.test(way) ? 1 : /same|that/.test(way) ? 0 : -1
  return {
    edtf: shift(unitOf(words.unit ?? words.u ?? 'day'), offset, anchorOf(context)),
    confidence: context.anchor ? 0.75 : 0.5,
  }
}

function yearOf(written: string | undefined, context: Context): number {
  const { year } = partsOf(context.published)
  if (/^\d/.test(written ?? '')) return Number(written)
  return /last/i.test(written ?? '') ? year - 1 : /next/i.test(written ?? '') ? year + 1 : year
}

function quarter(words: Words, context: Context): Reading | null {
  const index = words.q ? Number(words.q) : meaning(context.language.ordinals, words.ord)
  if (index === null) return null
  const isHalf = words.unit?.toLowerCase() === 'half'
  if (
    isHalf &&
    (index > 2 ||
      (!words.year && !context.isFuture && /^\s(?:of|hour)/.test(context.text.slice(context.end))))
  )
    return null
  const today = partsOf(context.published)
  const begins = (index - 1) * (isHalf ? 6 : 3) + 1
  const guess = context.isFuture
    ? begins + 2 < today.month
      ? today.year + 1
      : today.year
    : begins <= today.month
      ? today.year
      : today.year - 1
  return {
    edtf: `${words.year ? yearOf(words.year, context) : guess}-${(isHalf ? 39 : 32) + index}`,
  }
}
