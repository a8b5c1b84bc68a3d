import { monthText, partsOf, yearText } from '../calendar.ts'
import { meaning } from '../language/language.ts'
import type { Context, Rule } from '../rule.ts'
import { isMonthName, longYear, yearOfMonth } from './calendar-date.ts'

const PART =
  '(?:(?:the )?(?:early|late|mid|earlier|later|middle of|beginning of|start of|end of)(?: in)?[ -](?:the )?|anfang |mitte |ende |début |mi-|fin |начале |конце |середине )?'

/** Months, years, decades and centuries. */
export const YEAR_RULES: readonly Rule[] = [
  {
    id: 'month-year',
    says: 'month and year as written',
    kind: 'date',
    confidence: 1,
    pattern: `${PART}(?<month>{month})(?:,? (?:of |de )?|-)(?<year>[12]\\d{3})(?: {yearword})?`,
    read: (words, { language }) => {
      const month = meaning(language.months, words.month)
      return month === null ? null : { edtf: monthText(Number(words.year), month) }
    },
  },
  {
    id: 'month',
    says: 'month without year → the latest not after publication, as news is written, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.85,
    pattern: `(?<part>${PART})(?<which>(?:last|next|this|this past|past) )?(?<month>{month})`,
    read: (words, context) => monthAlone(words, context),
  },
  {
    id: 'season-year',
    says: 'season and year as written',
    kind: 'date',
    confidence: 0.95,
    pattern: `${PART}(?:the )?(?<season>{season})(?:,? (?:of |de |des jahres )?)(?<year>[12]\\d{3})(?: {yearword})?`,
    read: (words, { language }) => ({
      edtf: `${words.year}-${meaning(language.seasons, words.season)}`,
    }),
  },
  {
    id: 'season',
    says: 'season without year → the latest begun by publication, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.7,
    languages: ['en', 'ru', 'uk', 'de'],
    pattern: `(?:(?<which>last|next|this) |in the |the |in |im |${PART}(?:the )?)(?<season>{season})`,
    read: (words, context) => seasonAlone(words, context),
  },
  {
    id: 'year-range',
    says: 'two years → an interval',
    kind: 'date',
    confidence: 0.95,
    pattern: '(?<from>1[0-9]\\d{2}|20\\d{2}) ?(?:[-–—]) ?(?<to>(?:1[0-9]|20)\\d{2}|\\d{2})',
    read: (words) => {
      const to = words.to?.length === 2 ? `${words.from?.slice(0, 2)}${words.to}` : words.to
      return Number(to) > Number(words.from) ? { edtf: `${words.from}/${to}` } : null
    },
  },
  {
    id: 'fiscal-year',
    says: 'fiscal year → the calendar year of its name',
    kind: 'date',
    confidence: 0.8,
    languages: ['en'],
    pattern: "(?:fiscal|fiscal year|FY|calendar) ?'?(?<year>(?:19|20)\\d{2}|\\d{2})",
    read: (words) => ({ edtf: longYear(words.year ?? '') }),
  },
  {
    id: 'bce-year',
    says: 'years before Christ → astronomical numbering, in which 1 BC is the year 0',
    kind: 'date',
    confidence: 0.95,
    pattern:
      '(?:(?:in|im|en|в) )?(?<year>\\d{1,4}) (?:BCE?|B\\.C\\.(?:E\\.)?|v\\. ?Chr\\.|av\\. ?J\\.-C\\.|до н\\. ?э\\.|до н\\. ?е\\.)',
    read: (words) => ({ edtf: yearText(1 - Number(words.year)) }),
  },
  {
    id: 'ce-year',
    says: 'years after Christ as written',
    kind: 'date',
    confidence: 0.95,
    pattern: '(?:(?:AD|A\\.D\\.) (?<a>\\d{1,4})|(?<b>\\d{1,4}) (?:AD|CE|A\\.D\\.|n\\. ?Chr\\.))',
    read: (words) => ({ edtf: yearText(Number(words.a ?? words.b)) }),
  },
  {
    id: 'decade',
    says: 'decade as written',
    kind: 'date',
    confidence: 0.95,
    pattern: `${PART}(?:the )?(?<year>1[0-9]\\d0|20\\d0)(?:['’]?s|er| ?-?е|-х|-ті)(?: jahren?| годов| годах| годы)?`,
    read: (words) => ({ edtf: `${words.year?.slice(0, 3)}X` }),
  },
  {
    id: 'short-decade',
    says: 'two digits → the decade of the twentieth century, or of this one for 00 to 10',
    kind: 'date',
    confidence: 0.85,
    languages: ['en'],
    pattern: `${PART}(?:the )?['’‘]?(?<year>[2-9]0|00|10)['’]?s`,
    read: (words) => ({
      edtf: `${Number(words.year) <= 10 ? '20' : '19'}${words.year?.slice(0, 1)}X`,
    }),
  },
  {
    id: 'word-decade',
    says: 'decade in words → of the twentieth century',
    kind: 'date',
    confidence: 0.8,
    languages: ['en'],
    pattern: `${PART}(?:the )(?:nineteen-?)?(?<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    read: (words) => ({
      edtf: `19${['twe', 'thi', 'for', 'fif', 'six', 'sev', 'eig', 'nin'].indexOf((words.w ?? '').slice(0, 3).toLowerCase()) + 2}X`,
    }),
  },
  {
    id: 'century',
    says: 'century as counted: the 19th is 18XX',
    kind: 'date',
    confidence: 0.9,
    languages: ['en', 'de', 'fr'],
    pattern: `${PART}(?:the )?(?:(?<ord>{ordinal})|(?<n>\\d{1,2})(?:th|st|nd|rd|\\.|e|ème))[ -](?:century|jahrhunderts?|siècle)`,
    read: (words, { language }) => {
      const century = words.n ? Number(words.n) : meaning(language.ordinals, words.ord)
      return century && century > 1 ? { edtf: `${String(century - 1).padStart(2, '0')}XX` } : null
    },
  },
  {
    id: 'year',
    says: 'a year as written',
    kind: 'date',
    confidence: 0.9,
    pattern: `${PART}(?:(?:the |im )?(?:year|jahre?|l['’]an) )?(?<year>1[0-9]\\d{2}|20[0-9]{2})(?:[ -]?{yearword})?(?!-?(?:percent|odd))`,
    read: (words, context) =>
      isYear(context, words.year ?? '') ? { edtf: words.year ?? null } : null,
  },
  {
    id: 'short-year',
    says: 'two digits after an apostrophe → the nearest such year',
    kind: 'date',
    confidence: 0.75,
    languages: ['en'],
    pattern: "(?:in|of|since|from|summer|class of|early|late) ['’‘](?<year>\\d{2})",
    read: (words) => ({ edtf: longYear(words.year ?? '') }),
  },
]

function monthAlone(words: Record<string, string | undefined>, context: Context) {
  const { language, text } = context
  const word = words.month ?? ''
  const month = meaning(language.months, word)
  if (month === null || !isMonthName(language, word)) return null
  const before = text.slice(Math.max(0, context.start - 14), context.start)
  const isAmbiguous =
    language.code === 'en'
      ? /^(?:may|march|mar\.?|jan|dec|sep|apr|jun|jul|august)$/i.test(word)
      : /^(?:mai|mars|mar)$/i.test(word)
  const isIntroduced =
    words.part !== '' ||
    words.which !== undefined ||
    new RegExp(`(?<!\\p{L})(?:${language.in})[\\s'’]{1,3}$`, 'iu').test(before)
  if (isAmbiguous && !isIntroduced) return null
  if (/^\s\p{Lu}/u.test(text.slice(context.end)) && !isIntroduced && language.code === 'en')
    return null
  const year = yearOfMonth(month, context)
  const today = partsOf(context.published)
  const which = words.which?.trim().toLowerCase()
  if (which === 'next')
    return { edtf: monthText(month > today.month ? today.year : today.year + 1, month) }
  if (which === 'last')
    return { edtf: monthText(month < today.month ? today.year : today.year - 1, month) }
  if (which === 'this') return { edtf: monthText(today.year, month) }
  const other = context.isFuture ? yearOfMonth(month, { ...context, isFuture: false }) : year + 1
  return {
    edtf: monthText(year, month),
    alternatives:
      other === year
        ? []
        : [{ edtf: monthText(other, month), rule: 'the same month of another year' }],
  }
}

function seasonAlone(words: Record<string, string | undefined>, context: Context) {
  const season = meaning(context.language.seasons, words.season)
  if (
    season === null ||
    (/^fall$/i.test(words.season ?? '') &&
      !/^(?:last|next|this|in the|the)\s/i.test(context.text.slice(context.start)))
  )
    return null
  const { year, month } = partsOf(context.published)
  if (
    /^fall$/i.test(words.season ?? '') &&
    /^\s(?:in|of)\s(?!(?:19|20)\d\d)/i.test(context.text.slice(context.end))
  )
    return null
  const begins = season === 24 ? 12 : (season - 20) * 3
  const which = words.which?.toLowerCase()
  const isPast = which === 'last' || (which !== 'next' && which !== 'this' && !context.isFuture)
  if (which === 'last')
    return { edtf: `${yearText(begins + 2 < month ? year : year - 1)}-${season}` }
  if (isPast) return { edtf: `${yearText(begins <= month ? year : year - 1)}-${season}` }
  return {
    edtf: `${yearText(which === 'next' && begins <= month ? year + 1 : begins + 2 < month ? year + 1 : year)}-${season}`,
  }
}

/** A four-digit number is a year unless what stands beside it counts, pays, measures or numbers. */
function isYear(context: Context, year: string): boolean {
  const { text, start, end } = context
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (end - start > year.length) return true
  if (/[$£€¥#№+@=]\s?$|[\p{N}][.,:/–-]$|[.]$/u.test(before)) return false
  if (
    /(?:\b(?:page|pages|p|pp|flight|no|nos|number|room|bus|boeing|airbus|windows|model|route|highway|section|article|resolution|line|about|some|than|nearly|almost|least|over|up to|only|all|every|these|those|index|at|rose|fell|record|of the|dax|points?)\.?|№)\s$/i.test(
      before,
    ) &&
    !/\b(?:in|since|by|of)\s{1,2}(?:about)\s$/i.test(before)
  ) {
    if (!/\b(?:over)\s$/i.test(before) || !/^[,.;)]/.test(after)) return false
  }
  if (/^(?:[.,:]\d|%|°|\/\d)/.test(after)) return false
  if (
    /^[\s-](?:%|percent|per|hours?|GMT|people|persons?|soldiers|troops|men|women|children|workers|jobs|employees|dollars?|euros?|pounds?|rubles?|yen|won|yuan|francs?|marks?|miles?|km|kilomet\w{0,6}|met(?:er|re)s?|feet|foot|tons?|tonnes?|barrels?|points?|shares?|votes?|seats|pages|copies|units|homes|houses|cases|deaths|acres|degrees|times|words|students|members|missiles|tanks|vehicles|days|years|weeks|months|солдат|человек|чел|рублей|долларов|осіб|гривень|Menschen|Soldaten|Euro|Dollar|personnes|soldats)(?![\p{L}])/iu.test(
      after,
    )
  )
    return false
  const isIntroduced = new RegExp(
    `(?<![\\p{L}])(?:${context.language.in}|to|and|or|the|a|an|his|her|its|their|until|than|,|late|early|mid|on|with)[\\s'’(]{1,3}$|[(,;—–-]\\s?$|^\\s{0,3}$`,
    'iu',
  ).test(before)
  if (isIntroduced) return !/^\s(?:\p{Ll}{3,16})s\s(?:were|have|had|are|died|killed)\b/u.test(after)
  if (/^[\s-]\p{Lu}?\p{Ll}/u.test(after) && Number(year) < 1900) return false
  return Number(year) >= 1700 && Number(year) <= partsOf(context.published).year + 60
}
