import { calendarText } from './calendar-text.ts'
import { civilFromSeconds } from './civil.ts'
import { formatDate } from './format-date.ts'
import { type DateForm, deepTime, yearsText } from './format-simple.ts'
import type { BucketSpan, Interval } from './interval.ts'
import { parseEdtf } from './parse-edtf.ts'
import { intlLocale, wordsOf } from './words/words-of.ts'

/**
 * A bucket's name for people: "July 2022", "Q3 2022", "1960s", "51–42 BC". A week is named by its
 * Monday, an hour by its beginning in UTC.
 */
export function bucketLabel(
  bucket: BucketSpan,
  interval: Interval,
  locale: string,
  form: DateForm = 'short',
): string {
  const { year, month, day, hour } = civilFromSeconds(bucket.start)
  const style = form === 'long' || form === 'spoken' ? 'long' : 'short'
  switch (interval) {
    case 'HOUR':
      return `${calendarText({ year, month, day }, locale, style)}, ${String(hour).padStart(2, '0')}:00`
    case 'DAY':
      return calendarText({ year, month, day }, locale, style)
    case 'WEEK':
      return wordsOf(locale).weekOf(calendarText({ year, month, day }, locale, style))
    case 'MONTH':
      return calendarText({ year, month }, locale, style)
    case 'QUARTER':
      return wordsOf(locale).quarter(Math.ceil(month / 3), calendarText({ year }, locale, style))
    case 'YEAR':
      return calendarText({ year }, locale, style)
    default:
      return yearsLabel(bucket, interval, locale, form)
  }
}

function yearsLabel(
  bucket: BucketSpan,
  interval: Interval,
  locale: string,
  form: DateForm,
): string {
  const first = civilFromSeconds(bucket.start).year
  const last = civilFromSeconds(bucket.end - 1n).year
  // From year 1000 on a decade and a century have names: that year is four digits with no sign.
  const digits = String(first)
  if (digits.length === 4 && first > 0n && interval !== 'MILLENNIUM') {
    const mask = interval === 'DECADE' ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`
    return formatDate(parseEdtf(mask), { locale, form })
  }
  const [older, younger] = [
    deepTime(-first, locale, 'tick'),
    deepTime(-(last + 1n), locale, 'tick'),
  ]
  if (older !== null && (younger !== null || last === -1n))
    return `${older} – ${younger ?? new Intl.NumberFormat(intlLocale(locale)).format(0)}`
  return yearsText(first, last, locale, form)
}
