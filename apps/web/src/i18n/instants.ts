import type { Locale } from './locales.ts'

/**
 * "17 August 2022", or "17 Aug 2022": the day of an instant in UTC, in the order in which dates of events
 * are written.
 */
export function dayOf(instant: string, locale: string, style: 'long' | 'medium' = 'long'): string {
  return written(instant, locale, { dateStyle: style })
}

/** "17 August 2022 at 14:05 UTC": hours run from 0 to 23 in every language. */
export function minuteOf(instant: string, locale: string): string {
  return `${written(instant, locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' })} UTC`
}

/** By its parts, as dates of events are: `format` puts another space before the Russian "г." */
function written(instant: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = formatter(locale, options).formatToParts(new Date(instant))
  return parts.map(({ value }) => value).join('')
}

/** Intl's own English puts the month first: "August 17, 2022". */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB' } satisfies Partial<
  Record<Locale, string>
>

const made = new Map<string, Intl.DateTimeFormat>()

/** Making one takes long, and lists have many rows. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.dateStyle} ${options.timeStyle}`
  const tag = TAGS[locale] ?? locale
  const known = made.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
  made.set(key, known)
  return known
}
