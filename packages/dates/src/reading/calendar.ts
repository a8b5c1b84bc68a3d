/** Proleptic Gregorian arithmetic on whole days, counted from 1970-01-01. */
export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

const DAY_MS = 86_400_000

/** The day's number, or null where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return Math.round(date.getTime() / DAY_MS)
}

export function partsOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function yearText(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/** A year of any length, as EDTF: Y10022. */
export function longYearText(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : yearText(year)
}

export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${String(month).padStart(2, '0')}`
}

export function dayText(number: number): string {
  const { year, month, day } = partsOf(number)
  return `${monthText(year, month)}-${String(day).padStart(2, '0')}`
}

/** The unit that lies `offset` units from the one that holds `from`, as EDTF. */
export function shift(unit: Unit, offset: number, from: number): string {
  const { year, month } = partsOf(from)
  const monday = from - weekdayOf(from) + 1 + offset * 7
  switch (unit) {
    case 'day':
      return dayText(from + offset)
    case 'week':
      return `${dayText(monday)}/${dayText(monday + 6)}`
    case 'weekend':
      return `${dayText(monday + 5)}/${dayText(monday + 6)}`
    case 'month': {
      const months = year * 12 + month - 1 + offset
      return monthText(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1)
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + offset
      return `${yearText(Math.floor(quarters / 4))}-${33 + (((quarters % 4) + 4) % 4)}`
    }
    case 'half': {
      const halves = year * 2 + (month > 6 ? 1 : 0) + offset
      return `${yearText(Math.floor(halves / 2))}-${40 + (((halves % 2) + 2) % 2)}`
    }
    case 'year':
      return longYearText(year + offset)
    case 'decade':
      return `${yearText(year + offset * 10).slice(0, -1)}X`
    case 'century':
      return `${yearText(year + offset * 100).slice(0, -2)}XX`
  }
}

/** The number of the first day of a date in the forms that this reader writes; null otherwise. */
export function firstDayOf(edtf: string): number | null {
  const match = /^(-?\d{2,4})(XX?)?(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf)
  if (!match?.[1]) return null
  const year = Number(match[1]) * (match[2] === 'XX' ? 100 : match[2] === 'X' ? 10 : 1)
  const part = Number(match[3] ?? 1)
  const month =
    part >= 40
      ? (part - 40) * 6 + 1
      : part >= 33
        ? (part - 33) * 3 + 1
        : part >= 21
          ? (part - 20) * 3
          : part
  return dayNumber(year, Math.min(month, 12), Number(match[4] ?? 1))
}

/** Easter Sunday's month and day in the Gregorian calendar, by the anonymous computus of 1876. */
export function easter(year: number): { month: number; day: number } {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const k = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * k) / 451)
  return { month: Math.floor((h + k - 7 * m + 114) / 31), day: ((h + k - 7 * m + 114) % 31) + 1 }
}
