import { deepYears } from '../../years-ago.ts'
import { anchorDay, DAY_FORM, MONTH_FORM } from '../anchor.ts'
import { dayNumber, dayText, longYearText, partsOf, shift, type Unit } from '../calendar.ts'
import { meaning, numberOf } from '../language/language.ts'
import { qualifiedEdtf } from '../qualified-edtf.ts'
import type { Context, Reading, Rule } from '../rule.ts'

type Words = Record<string, string | undefined>

/** What stands before the number; "two or three" is about three. */
const how = (place: 'a' | 'b') =>
  `(?:(?:(?<about${place}>{aboutcount}|{number} (?:or|to|oder|bis|ou|à|или|або|чи))|(?<more${place}>{morecount})|(?<less${place}>{lesscount})|just|only) ?)?`
const VAGUE_COUNT =
  '(?:(?:a few|several|many|a couple of|some|a number of|dozens of|hundreds of|thousands of|few short) )?'

/** Dates that lie a number of units from publication, or from the date last named. */
export const COUNTED_RULES: readonly Rule[] = [
  {
    id: 'ago',
    says: 'a number of units ago → counted back from publication',
    kind: 'date',
    confidence: 0.85,
    pattern: `${how('a')}(?:(?<n>{number})(?:-| (?:full |short )?)(?<unit>{unit})|(?<bare>неделю|месяц|год|тиждень|місяць|рік)) (?:{agoafter})(?! (?:{weekday}|yesterday))(?<exact> (?:today|this (?:week|month)))?|(?:{agobefore}) ${how('b')}(?<m>{number}) (?<u>{unit})`,
    read: (words, context) => ago(words, context),
  },
  {
    id: 'vague-ago',
    says: 'an unsaid number of units ago → the past, open and uncertain',
    kind: 'date',
    confidence: 0.6,
    languages: ['en'],
    pattern: `${VAGUE_COUNT}(?:{unit}) ago|(?:not (?:so |too |very )?)?long ago|some time ago`,
    read: (_words, { published }) => ({ edtf: `../${dayText(published)}?` }),
    names: false,
  },
  {
    id: 'korean-ago',
    says: 'a number of units ago → counted back from publication',
    kind: 'date',
    confidence: 0.85,
    languages: ['ko'],
    pattern: `${how('a')}(?<n>\\d{1,3}|한|두|세|네) ?(?<unit>일|주일?|개월|달|년) ?(?<way>전|후|뒤)`,
    read: (words, context) =>
      words.way === '전'
        ? counted(words, context, -1, context.published)
        : fromNamed(words, context, 1),
  },
  {
    id: 'from-now',
    says: 'a number of units from now → counted on from publication',
    kind: 'date',
    confidence: 0.85,
    languages: ['en'],
    pattern: `${how('a')}(?<n>{number})[\\s-](?<unit>{unit}) (?:from now|hence|from today)|(?<=in )(?<m>{number}) (?<u>{unit})(?: time|[’']s? time)`,
    read: (words, context) => counted(words, context, 1, context.published),
  },
  {
    id: 'later',
    says: 'a number of units later → counted from the date last named',
    kind: 'date',
    confidence: 0.75,
    languages: ['en'],
    pattern: `${how('a')}(?<n>{number}) (?<unit>{unit}) (?<way>later(?! than)|afterwards?|earlier|previously|before|after)`,
    read: (words, context) => {
      const { text, end } = context
      const isMeasured =
        /^(?:before|after)$/i.test(words.way ?? '') && /^\s[\p{L}\d]/u.test(text.slice(end))
      // "two weeks before the vote" is a length, and the vote has no date here.
      if (isMeasured) return null
      return fromNamed(words, context, /^(?:later|after)/i.test(words.way ?? '') ? 1 : -1)
    },
  },
  {
    id: 'later',
    says: 'a number of units later → counted from the date last named',
    kind: 'date',
    confidence: 0.75,
    languages: ['ru', 'uk', 'de', 'fr'],
    pattern:
      '(?:через|за) (?:(?<n>{number}) )?(?<unit>{unit})|(?<m>{number}) (?<u>{unit}) (?:später|danach|plus tard|après|спустя|потому)',
    read: (words, context) => fromNamed(words, context, 1),
  },
]

/** Beyond these, years are round numbers. */
const LONG_AGO = 100

function count(words: Words, { language }: Context): { count: number; unit: Unit } | null {
  const number = words.bare || !(words.n ?? words.m) ? 1 : numberOf(language, words.n ?? words.m)
  const unit = meaning(language.units, words.unit ?? words.u ?? words.bare)
  if (number === null || unit === null) return null
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return { count: 0, unit: 'day' }
  return { count: number, unit }
}

function counted(words: Words, context: Context, sign: 1 | -1, from: number): Reading | null {
  const parts = count(words, context)
  if (parts === null) return null
  const { year } = partsOf(from)
  // "5,000 years ago" is no year to the year.
  if (parts.unit === 'year' && parts.count >= LONG_AGO) {
    const deep = sign < 0 ? deepYears(`${parts.count} years ago`) : null
    return asCounted(deep ?? `${longYearText(year + sign * parts.count)}~`, words, sign)
  }
  return asCounted(shift(parts.unit, sign * parts.count, from), words, sign)
}

/** More than ten years ago is no later than ten years ago. */
function asCounted(edtf: string, words: Words, sign: 1 | -1): Reading {
  const isMore = (words.morea ?? words.moreb) !== undefined
  const isLess = (words.lessa ?? words.lessb) !== undefined
  const isAbout = (words.abouta ?? words.aboutb) !== undefined && !edtf.includes('~')
  if (!isMore && !isLess && !isAbout) return { edtf }
  const isBefore = isMore === sign < 0
  return {
    edtf: qualifiedEdtf(edtf, isAbout ? 'about' : isBefore ? 'by' : 'notBefore'),
    says: 'about, more than or less than a number of units → about the date counted, or open from it',
  }
}

/** "ten years ago today" is a day; "ten years ago" is a year. */
function ago(words: Words, context: Context): Reading | null {
  const reading = counted(words, context, -1, context.published)
  if (!words.exact || !/^\d{4}$/.test(reading?.edtf ?? '')) return reading
  const unit: Unit = /today/i.test(words.exact)
    ? 'day'
    : /week/i.test(words.exact)
      ? 'week'
      : 'month'
  const { month, day } = partsOf(context.published)
  const then = dayNumber(Number(reading?.edtf), month, day)
  return then === null ? reading : { edtf: shift(unit, 0, then) }
}

/** A date cannot be exact to the day three days after a month: it is then about that month. */
function fromNamed(words: Words, context: Context, sign: 1 | -1): Reading | null {
  const parts = count(words, context)
  if (parts === null) return null
  const last = context.named.at(-1)?.replaceAll(/[~?%]/g, '')
  const isFiner = parts.unit === 'day' || parts.unit === 'week'
  const isCoarse =
    last !== undefined &&
    !DAY_FORM.test(last) &&
    (isFiner || last.includes('X') || (parts.unit === 'month' && !MONTH_FORM.test(last)))
  if (isCoarse)
    return {
      edtf: qualifiedEdtf(last, 'about'),
      confidence: 0.4,
      says: 'some units after a vague date → about then',
    }
  return counted(words, context, sign, anchorDay(context))
}
