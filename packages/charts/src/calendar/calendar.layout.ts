import { bucketContaining, bucketLabel, civilFromSeconds, type Interval } from '@annals/dates'
import { type AxisMark, type PixelSpan, withLabels } from '../axis/time-axis.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import { toSeconds } from '../data/seconds.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'

export interface CalendarInput {
  /** Counted by HOUR, DAY, MONTH, QUARTER, YEAR or DECADE; series are added up. */
  readonly data: EventHistogram
  readonly width: number
  readonly locale: string
}

export interface LaidSquare {
  readonly bucket: number
  readonly label: string
  readonly x: number
  readonly y: number
  readonly count: number
  /** The count as a share of the greatest. */
  readonly weight: number
}

export interface CalendarLayout {
  readonly width: number
  readonly height: number
  readonly plot: PixelSpan & { readonly top: number; readonly bottom: number }
  readonly cell: { readonly width: number; readonly height: number }
  readonly squares: readonly LaidSquare[]
  /** Weekdays, months, hours: null where there is no room for all names. */
  readonly rows: readonly { readonly y: number; readonly text: string | null }[]
  readonly columns: readonly AxisMark[]
}

const NAMES_HEIGHT = 22
const GAP = 1
/** Few columns fill a wide card, but do not become bars. */
const WIDEST_CELL = 96

/** Time folded: columns are weeks, years or decades, rows what they consist of; the stronger, the more events. */
export function layOutCalendar({ data, width, locale }: CalendarInput): CalendarLayout {
  const fold = FOLDS[data.interval] ?? FOLDS.YEAR
  const starts = data.buckets.map((bucket) => toSeconds(bucket.start))
  const columnOf = columnsOf(starts, fold)
  const columnCount = Math.max(1, new Set(columnOf).size)
  const names = fold.rowNames(locale)
  const left = Math.max(...names.map((name) => textWidth(name, TYPE.tick))) + 10
  const cellWidth = Math.min(WIDEST_CELL, (width - left - 10) / columnCount)
  const cellHeight = Math.min(20, Math.max(9, cellWidth))
  const sums = data.buckets.map((_, bucket) =>
    data.series.reduce((sum, series) => sum + (series.counts[bucket] ?? 0), 0),
  )
  const most = Math.max(...sums, Number.MIN_VALUE)
  const plot = {
    left,
    right: left + cellWidth * columnCount,
    top: NAMES_HEIGHT,
    bottom: NAMES_HEIGHT + cellHeight * fold.rows,
  }
  return {
    width,
    height: plot.bottom + 4,
    plot,
    cell: { width: Math.max(1, cellWidth - GAP), height: cellHeight - GAP },
    squares: data.buckets.map((bucket, index) => ({
      bucket: index,
      label: bucket.label,
      x: plot.left + (columnOf[index] ?? 0) * cellWidth,
      y: plot.top + fold.rowOf(starts[index] ?? 0n) * cellHeight,
      count: sums[index] ?? 0,
      weight: (sums[index] ?? 0) / most,
    })),
    rows: names.map((name, row) => ({
      y: plot.top + (row + 0.5) * cellHeight,
      text: cellHeight >= 11 || row % 2 === 0 ? name : null,
    })),
    columns: columnMarks(starts, columnOf, { fold, cellWidth, plot, locale }),
  }
}

interface Fold {
  readonly rows: number
  readonly rowOf: (second: bigint) => number
  readonly rowNames: (locale: string) => string[]
  /** What a column covers. */
  readonly column: Interval
  /** What columns are named by, each where a new one begins. */
  readonly named: Interval
}

const DAY = 86_400n

const FOLDS: Readonly<Partial<Record<Interval, Fold>>> & { readonly YEAR: Fold } = {
  HOUR: {
    rows: 24,
    rowOf: (second) => civilFromSeconds(second).hour,
    rowNames: () => Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`),
    column: 'DAY',
    named: 'MONTH',
  },
  DAY: {
    rows: 7,
    rowOf: (second) => Number((second - bucketContaining(second, 'WEEK').start) / DAY),
    // 2024 began on a Monday.
    rowNames: (locale) =>
      Array.from({ length: 7 }, (_, day) =>
        new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
          Date.UTC(2024, 0, 1 + day),
        ),
      ),
    column: 'WEEK',
    named: 'MONTH',
  },
  MONTH: {
    rows: 12,
    rowOf: (second) => civilFromSeconds(second).month - 1,
    rowNames: (locale) =>
      Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
          Date.UTC(2000, month, 1),
        ),
      ),
    column: 'YEAR',
    named: 'DECADE',
  },
  QUARTER: {
    rows: 4,
    rowOf: (second) => Math.floor((civilFromSeconds(second).month - 1) / 3),
    rowNames: () => ['1', '2', '3', '4'],
    column: 'YEAR',
    named: 'DECADE',
  },
  YEAR: {
    rows: 10,
    rowOf: (second) => digitOf(civilFromSeconds(second).year),
    rowNames: () => Array.from({ length: 10 }, (_, digit) => `…${digit}`),
    column: 'DECADE',
    named: 'CENTURY',
  },
  DECADE: {
    rows: 10,
    rowOf: (second) => digitOf(civilFromSeconds(second).year / 10n),
    rowNames: () => Array.from({ length: 10 }, (_, digit) => `…${digit}0`),
    column: 'CENTURY',
    named: 'MILLENNIUM',
  },
}

function digitOf(number: bigint): number {
  return Number(((number % 10n) + 10n) % 10n)
}

function columnsOf(starts: readonly bigint[], fold: Fold): number[] {
  const columns = new Map<bigint, number>()
  return starts.map((start) => {
    const key = bucketContaining(start, fold.column).start
    const column = columns.get(key) ?? columns.size
    columns.set(key, column)
    return column
  })
}

interface ColumnNaming {
  readonly fold: Fold
  readonly cellWidth: number
  readonly plot: PixelSpan
  readonly locale: string
}

/** A name where a new one begins; each column's own where all have room. */
function columnMarks(
  starts: readonly bigint[],
  columnOf: readonly number[],
  { fold, cellWidth, plot, locale }: ColumnNaming,
): AxisMark[] {
  const hasOwnNames =
    OWN_NAMES.has(fold.column) &&
    starts.every(
      (start) =>
        textWidth(columnName(start, fold.column, false, locale), TYPE.tick) + 4 <= cellWidth,
    )
  const named = hasOwnNames ? fold.column : fold.named
  let last: bigint | null = null
  const marks = starts.flatMap((start, index) => {
    const bucket = bucketContaining(start, named)
    if (bucket.start === last) return []
    last = bucket.start
    const label = columnName(start, named === 'MONTH' ? named : fold.column, index === 0, locale)
    return [
      { x: plot.left + ((columnOf[index] ?? 0) + 0.5) * cellWidth, isMajor: false, text: label },
    ]
  })
  return withLabels(marks, { left: plot.left, right: Math.max(plot.right, plot.left + 80) })
}

/** Columns that may be told each by itself; weeks and days are told by their months. */
const OWN_NAMES: ReadonlySet<Interval> = new Set(['YEAR', 'DECADE', 'CENTURY'])

/** Months by their name alone, but for the first and each January. */
function columnName(start: bigint, named: Interval, isFirst: boolean, locale: string): string {
  const { month } = civilFromSeconds(start)
  if (named === 'MONTH' && month > 1 && !isFirst) {
    return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
      Date.UTC(2000, month - 1, 1),
    )
  }
  return bucketLabel(bucketContaining(start, named), named, locale)
}
