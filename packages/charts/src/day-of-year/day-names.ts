/** A day's name without a year: from 0, 1 January, to 365, 31 December, with 29 February. */
export function dayName(index: number, locale: string): string {
  // 2000 was a leap year: it has every day.
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, 0, 1 + index),
  )
}

/** A month's name, from 0, January. */
export function monthName(
  month: number,
  locale: string,
  style: 'long' | 'short' | 'narrow',
): string {
  return new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(
    Date.UTC(2000, month, 1),
  )
}
