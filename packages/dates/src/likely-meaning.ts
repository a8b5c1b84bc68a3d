import { civilFromSeconds, secondsFromCivil } from './civil.ts'
import { monthNamed, seasonNamed } from './month-names.ts'
import { namedYears } from './named-years.ts'
import { deepYears, yearsAgo } from './years-ago.ts'

export interface MeaningOptions {
  /** BCP 47: which month names are known beside the English, and whether 7/8 is 7 August. */
  readonly locale?: string
  /** The day that "ago" counts from, as EDTF. */
  readonly today?: string
}

/** Text longer than this is no date that a person writes. */
const MAX_LENGTH = 80

/**
 * EDTF that text for people most likely means; null where nothing is likely. 7/8/2022 is not guessed
 * without a locale that decides it. A "before" or "after" leaves out the date that it names.
 */
export function likelyMeaning(text: string, options: MeaningOptions = {}): string | null {
  if (text.length > MAX_LENGTH) return null
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  return meaningOf(words, options) ?? meaningOf(words.replace(PREPOSITION, ''), options)
}

/** "in 1945", "am 13. Juli", "le 13 juillet": words that add nothing to the date behind them. */
export const PREPOSITION = /^(?:in|on|at|the|im|am|en|le|les|au|aux|à|в|во|у|на) /

function meaningOf(words: string, options: MeaningOptions): string | null {
  return (
    range(words, options) ??
    oneOf(words, options) ??
    qualified(words, options) ??
    plainYear(words) ??
    single(words, options)
  )
}

function single(words: string, options: MeaningOptions): string | null {
  return (
    timeOfDay(words, options) ??
    numericDay(words, options) ??
    namedMonth(words, options) ??
    koreanDay(words, options) ??
    namedYears(words) ??
    deepYears(words) ??
    yearsAgo(words, options.today)
  )
}

/** "1945 or 1946": one of them, and nobody says which. */
function oneOf(words: string, options: MeaningOptions): string | null {
  const members = words.split(/ (?:or|ou|oder|или|або|또는) /)
  if (members.length < 2) return null
  const read = members.map((member) => plainYear(member) ?? single(member, options))
  return read.every((edtf) => edtf !== null && !/[/[~?]/.test(edtf)) ? `[${read.join(',')}]` : null
}

const RANGE =
  /^(?:between |from |zwischen |von |entre |de |с |з |между |між )?(.+?)(?: ?[–—] ?| - | and | to | until | bis | und | et | à | по | и | і | та |(?<=^\d{4})[-~](?=\d{4}$))(.+)$/

function range(words: string, options: MeaningOptions): string | null {
  const match = RANGE.exec(words) ?? /^(.+?)(?:에서|부터) (.+?)(?: 사이|까지)$/.exec(words)
  const short = shortRange(words)
  if (short !== null || match === null) return short
  const [from, to] = [match[1] ?? '', match[2] ?? ''].map(
    (end) => plainYear(end) ?? single(end, options),
  )
  return from == null || to == null || /[/[]/.test(from + to) ? null : `${from}/${to}`
}

/** "1939–45": the second year is in the first one's century. */
function shortRange(words: string): string | null {
  const [, century = '', from = '', to = ''] = /^(\d\d)(\d\d) ?[–—] ?(\d\d)$/.exec(words) ?? []
  return to > from ? `${century}${from}/${century}${to}` : null
}

/** Every language at once: no word here means two things. A Korean one stands after its date. */
const QUALIFIERS: readonly (readonly [RegExp, (edtf: string) => string | null])[] = [
  [
    /^(?:c\.|ca?\.?(?= )|circa|about|around|approximately|um|etwa|vers|v\.|environ|env\.|около|ок\.|примерно|близько|бл\.|приблизно) ?(.+)$/,
    (edtf) => approximate(edtf),
  ],
  [
    /^(?:before|vor|avant|до|раньше|раніше) (.+)$/,
    (edtf) => neighbour(edtf, -1, (end) => `[..${end}]`),
  ],
  [/^(?:after|nach|après|после|після) (.+)$/, (edtf) => neighbour(edtf, 1, (end) => `[${end}..]`)],
  [/^(?:until|till|up to|bis|jusqu'à|jusqu'en|по) (.+)$/, (edtf) => `../${edtf}`],
  [/^(?:since|from|seit|ab|depuis|с|з) (.+)$/, (edtf) => `${edtf}/..`],
  [
    /^(?:possibly|perhaps|maybe|möglicherweise|peut-être|возможно,?|можливо,?|아마도) (.+)$/,
    (edtf) => `${edtf}?`,
  ],
  [
    /^(?:by|no later than|not after|spätestens|au plus tard|не позже|не позднее|не пізніше) (.+)$/,
    (edtf) => `[..${edtf}]`,
  ],
  [
    /^(?:no earlier than|not before|frühestens|au plus tôt|не раньше|не ранее|не раніше) (.+)$/,
    (edtf) => `[${edtf}..]`,
  ],
  [/^약 (.+)$/, (edtf) => approximate(edtf)],
  [/^(.+?) ?경$/, (edtf) => approximate(edtf)],
  [/^(.+?) ?이전$/, (edtf) => neighbour(edtf, -1, (end) => `[..${end}]`)],
  [/^(.+?) ?이후$/, (edtf) => neighbour(edtf, 1, (end) => `[${end}..]`)],
  [/^(.+?)까지$/, (edtf) => `../${edtf}`],
  [/^(.+?)부터$/, (edtf) => `${edtf}/..`],
]

function qualified(words: string, options: MeaningOptions): string | null {
  for (const [pattern, meaning] of QUALIFIERS) {
    const rest = pattern.exec(words)?.[1]
    if (rest === undefined) continue
    const edtf = plainYear(rest) ?? plainEdtf(rest) ?? single(rest, options)
    if (edtf !== null && !/[/[~?]/.test(edtf)) return meaning(edtf)
  }
  return null
}

function approximate(edtf: string): string | null {
  return edtf.includes('T') ? null : `${edtf}~`
}

function plainYear(words: string): string | null {
  return /^\d{4}$/.test(words) ? words : null
}

function plainEdtf(words: string): string | null {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(words) ? words : null
}

/** The year, month or day right before or after: "before 1953" is 1952 or earlier. */
function neighbour(edtf: string, step: 1 | -1, wrap: (end: string) => string): string | null {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf)
  if (match === null) return null
  const [, year = '', month, day] = match
  const shift = (text: string | undefined, isLast: boolean): number =>
    Number(text ?? 1) + (isLast ? step : 0)
  const moved = civilFromSeconds(
    secondsFromCivil(
      BigInt(year) + (month === undefined ? BigInt(step) : 0n),
      shift(month, month !== undefined && day === undefined),
      shift(day, day !== undefined),
    ),
  )
  const sign = moved.year < 0n ? '-' : ''
  const parts = [`${sign}${String(moved.year).replace('-', '').padStart(4, '0')}`]
  if (month !== undefined) parts.push(String(moved.month).padStart(2, '0'))
  if (day !== undefined) parts.push(String(moved.day).padStart(2, '0'))
  return wrap(parts.join('-'))
}

function timeOfDay(words: string, options: MeaningOptions): string | null {
  const match =
    /^([^:]+?),? (?:at |um |à |в |о )?(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?))?$/.exec(
      words,
    )
  if (match === null) return null
  const [, dayWords = '', hour = '', minute = '', second, zone] = match
  const day =
    plainEdtf(dayWords) ??
    numericDay(dayWords, options) ??
    namedMonth(dayWords, options) ??
    koreanDay(dayWords)
  if (day === null || day.length !== 10) return null
  const offset =
    zone === undefined ? '' : /^[zug]/.test(zone) ? 'Z' : zone.replace(/(\d\d)(\d\d)$/, '$1:$2')
  return `${day}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`
}

function numericDay(words: string, { locale }: MeaningOptions): string | null {
  const yearFirst = /^(\d{4})([-./ ]|\. )(\d{1,2})(?:\2(\d{1,2}))?\.?$/.exec(words)
  if (yearFirst !== null) return joined(yearFirst[1], yearFirst[3], yearFirst[4])
  const monthYear = /^(\d{1,2})[./](\d{4})$/.exec(words)
  if (monthYear !== null) return joined(monthYear[2], monthYear[1])
  const match = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})$/.exec(words)
  if (match === null) return null
  const [, first, separator, second, year] = match
  if (separator === '.' || Number(first) > 12 || first === second)
    return joined(year, second, first)
  if (Number(second) > 12 || locale === 'en-US') return joined(year, first, second)
  // Bare English is read on both sides of the Atlantic, so it decides nothing.
  return locale === undefined || locale === 'en' ? null : joined(year, second, first)
}

function namedMonth(words: string, { locale }: MeaningOptions): string | null {
  const match =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of |de )?)?(\p{L}{3,10})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (?:of |de )?(\d{4})(?: ?(?:г|р|года|року)\.?)?$/u.exec(
      words,
    )
  if (match === null) return null
  const [, before, name = '', after, year] = match
  const season = seasonNamed(name, locale)
  if (season !== null)
    return before === undefined && after === undefined ? `${year}-${season}` : null
  const month = monthNamed(name, locale)
  return month === null ? null : joined(year, String(month), before ?? after)
}

function koreanDay(words: string, { locale }: MeaningOptions = {}): string | null {
  const match = /^(\d{4})년(?: ?(\d{1,2})월(?: ?(\d{1,2})일)?| ?([봄여름가을겨울]{1,2}))?$/.exec(
    words,
  )
  if (match === null) return null
  if (match[4] !== undefined) {
    const season = seasonNamed(match[4], locale)
    return season === null ? null : `${match[1]}-${season}`
  }
  return match[2] === undefined ? (match[1] ?? null) : joined(match[1], match[2], match[3])
}

function joined(year = '', month = '', day?: string): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return null
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
