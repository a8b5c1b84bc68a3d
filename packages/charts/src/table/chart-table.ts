import { compareDates, formatDate } from '@annals/dates'
import type { ActorMatrix } from '../data/actor-matrix.ts'
import { toEventDate } from '../data/chart-event.ts'
import type { DayOfYear } from '../data/day-of-year.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import type { EventMarks } from '../data/event-marks.ts'
import type { PlaceCounts } from '../data/place-counts.ts'
import { toSpan } from '../data/seconds.ts'
import { dayName, monthName } from '../day-of-year/day-names.ts'
import { spanText } from '../frame/span-text.ts'
import { countText, wordsOf } from '../words/words-of.ts'

/** What a chart shows, as rows of words: for whoever cannot or would rather not look at it. */
export interface ChartTable {
  readonly columns: readonly string[]
  /** As many cells as columns; numbers are aligned and written for the language where shown. */
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Every event that is drawn, in time order, then the clusters with how many they hold. */
export function timelineTable({ lanes }: EventMarks, locale: string): ChartTable {
  const words = wordsOf(locale)
  const events = lanes
    .flatMap((lane) => lane.marks.map((event) => ({ lane, event, date: toEventDate(event.date) })))
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ lane, event, date }) => [
      formatDate(date, { locale, form: 'long' }),
      event.isDisputed ? `${event.title} (${words.disputed})` : event.title,
      lane.label,
    ])
  const clusters = lanes.flatMap((lane) =>
    lane.clusters.map((cluster) => [
      spanText(toSpan(cluster), locale),
      words.events(cluster.count, countText(cluster.count, locale)),
      lane.label,
    ]),
  )
  return { columns: [words.date, words.event, words.lane], rows: [...events, ...clusters] }
}

/** A row a bucket, a column a series, and their sum; empty buckets are left out. */
export function histogramTable(data: EventHistogram, locale: string): ChartTable {
  const words = wordsOf(locale)
  const isSplit = data.series.length > 1
  const rows = data.buckets.flatMap((bucket, index) => {
    const counts = data.series.map((series) => series.counts[index] ?? 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    return total === 0 ? [] : [[bucket.label, ...(isSplit ? counts : []), total]]
  })
  const names = isSplit ? data.series.map((series) => series.label) : []
  return { columns: [words.period, ...names, words.count], rows }
}

/** A row a pair that has events, the most frequent first. */
export function actorMatrixTable({ actors, cells }: ActorMatrix, locale: string): ChartTable {
  const words = wordsOf(locale)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const rows = [...cells]
    .sort((a, b) => b.count - a.count)
    .map((cell) => [
      names.get(cell.initiator.id) ?? '',
      names.get(cell.target.id) ?? '',
      cell.count,
    ])
  return { columns: [words.initiator, words.target, words.count], rows }
}

/** A row a day that has events, then a row a month for those known to the month alone. */
export function dayOfYearTable({ days, months }: DayOfYear, locale: string): ChartTable {
  const words = wordsOf(locale)
  const rows = [
    ...days.map((count, index) => [dayName(index, locale), count] as const),
    ...months.map((count, index) => [monthName(index, locale, 'long'), count] as const),
  ]
  return { columns: [words.date, words.count], rows: rows.filter(([, count]) => count > 0) }
}

/** A row a place, that with most events first. */
export function placeMapTable({ places }: PlaceCounts, locale: string): ChartTable {
  const words = wordsOf(locale)
  const rows = [...places].sort((a, b) => b.count - a.count).map(({ name, count }) => [name, count])
  return { columns: [words.place, words.count], rows }
}
