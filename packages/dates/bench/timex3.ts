/** TIMEX3 values to EDTF and back, and the one form in which two values are compared. */

const SEASONS: Record<string, string> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
}
const CODES = new Map(Object.entries(SEASONS).map(([code, edtf]) => [edtf, code]))
const DAY_MS = 86_400_000

/**
 * The EDTF text of a TIMEX3 `value` of type DATE or TIME, or null where EDTF has no equal (a generic
 * weekday, XXXX-WXX-1; a duration).
 * @param publishedOn the publication day, YYYY-MM-DD: the meaning of PRESENT_REF, and the known end
 * of PAST_REF and FUTURE_REF.
 */
export function edtfOfTimex3(value: string, publishedOn: string): string | null {
  if (value === 'PRESENT_REF') return publishedOn
  if (value === 'PAST_REF') return `../${publishedOn}`
  if (value === 'FUTURE_REF') return `${publishedOn}/..`
  const bc = /^BC(\d{1,4})$/.exec(value)
  if (bc) return yearText(1 - Number(bc[1]))
  const text = value.replace(/^FY(?=\d)/, '')
  const week = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?/.exec(text)
  if (week) return weekText(Number(week[1]), Number(week[2]), week[3])
  const part = /^(\d{4}|XXXX)-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(text)
  if (part) return `${part[1]}-${SEASONS[part[2] ?? '']}`
  if (/^\d{1,3}X*$/.test(text) && text.length <= 4) return text.padEnd(4, 'X')
  const time = /^([\dX]{4}-[\dX]{2}-[\dX]{2})T(.+)$/.exec(text)
  if (time?.[1] && time[2]) return timeText(time[1], time[2])
  return /^[\dX]{4}(-[\dX]{2}){0,2}$/.test(text) ? text : null
}

/** The TIMEX3 value of an EDTF text; null for an interval or set that TIMEX3 has no value for. */
export function timex3OfEdtf(edtf: string, publishedOn: string): string | null {
  const text = comparable(edtf, publishedOn)
  if (text === 'PAST_REF' || text === 'FUTURE_REF') return text
  const part = /^([\dX]{4})-(\d\d)$/.exec(text)
  const code = CODES.get(part?.[2] ?? '')
  if (part && code) return `${part[1]}-${code}`
  const year = /^-(\d{4})$/.exec(text)
  if (year) return `BC${String(Number(year[1]) + 1).padStart(4, '0')}`
  if (text === '0000') return 'BC0001'
  if (/^\d{1,3}X+$/.test(text)) return text.replace(/X+$/, '')
  return weekOfInterval(text) ?? (/[/[{]/.test(text) ? null : text)
}

/**
 * What two EDTF texts must share to count as the same value. Qualifiers (`?`, `~`, `%`), seconds and
 * zones are dropped; an interval that is exactly a decade, quarter or half is written as one; one
 * open end is dropped ("since 2014" against "2014"), unless the known end is the publication day.
 */
export function comparable(edtf: string, publishedOn: string): string {
  const text = edtf
    .replace(/[?~%]/g, '')
    .replace(/T(\d\d)(?::(\d\d))?[^/\]}]*/g, (_, hour, minute) => `T${hour}:${minute ?? '00'}`)
  if (!text.includes('/')) return text.replace(/^[[{]([^,.]+)[\]}]$/, '$1')
  const [from = '', to = ''] = text.split('/')
  if (isOpen(from) && isOpen(to)) return text
  if (isOpen(from)) return to === publishedOn ? 'PAST_REF' : to
  if (isOpen(to)) return from === publishedOn ? 'FUTURE_REF' : from
  return from === to ? from : (wholePeriod(from, to) ?? text)
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function weekText(year: number, week: number, day: string | undefined): string {
  // 4 January is always in the first ISO week.
  const fourth = Date.UTC(year, 0, 4)
  const monday =
    fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS
  const at = (index: number) => new Date(monday + index * DAY_MS).toISOString().slice(0, 10)
  if (day === undefined) return `${at(0)}/${at(6)}`
  return day === 'WE' ? `${at(5)}/${at(6)}` : at(Number(day) - 1)
}

function weekOfInterval(text: string): string | null {
  const ends = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text)
  if (!ends?.[1]) return null
  const start = Date.parse(ends[1])
  const weekday = (new Date(start).getUTCDay() + 6) % 7
  const thursday = new Date(start + (3 - weekday) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1
  const value = `${year}-W${String(week).padStart(2, '0')}`
  if (weekText(year, week, undefined) === text) return value
  return weekText(year, week, 'WE') === text ? `${value}-WE` : null
}

function timeText(day: string, time: string): string {
  const clock = /^(\d\d)(?::(\d\d))?/.exec(time)
  // TMO, TMI, TAF, TEV, TNI, TDT: EDTF has no parts of a day, so the day itself.
  return clock ? `${day}T${clock[1]}:${clock[2] ?? '00'}` : day
}

function wholePeriod(from: string, to: string): string | null {
  if (/^\d{3}0$/.test(from) && to === `${from.slice(0, 3)}9`) return `${from.slice(0, 3)}X`
  const span = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(`${from}/${to}`)
  if (!span || span[1] !== span[3]) return null
  const period = { '0103': 33, '0406': 34, '0709': 35, '1012': 36, '0106': 40, '0712': 41 }[
    `${span[2]}${span[4]}`
  ]
  return period ? `${span[1]}-${period}` : null
}
