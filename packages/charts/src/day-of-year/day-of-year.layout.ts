import type { PixelSpan } from '../axis/time-axis.ts'
import { valueTicks } from '../axis/value-ticks.ts'
import type { DayOfYear } from '../data/day-of-year.ts'
import { countsThatFit } from '../text/counts-that-fit.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'
import { dayName, monthName } from './day-names.ts'

export interface DayOfYearInput {
  readonly data: DayOfYear
  readonly width: number
  readonly height: number
  readonly locale: string
}

export interface LaidDay {
  /** From 0, 1 January, to 365, 31 December. */
  readonly index: number
  readonly name: string
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  readonly count: number
}

export interface LaidMonth extends PixelSpan {
  readonly name: string
  /** The short name, or the first letter where one of them has no room. */
  readonly label: string
  readonly count: number
  /** Empty where no event is known to this month alone, and for all where one has no room. */
  readonly text: string
  /** The count as a share of the greatest. */
  readonly weight: number
}

export interface DayOfYearLayout {
  readonly width: number
  readonly height: number
  readonly plot: PixelSpan & { readonly top: number; readonly bottom: number }
  /** The strip under the days, for events known to the month. */
  readonly strip: { readonly top: number; readonly height: number }
  readonly days: readonly LaidDay[]
  readonly months: readonly LaidMonth[]
  readonly yAxis: readonly { readonly y: number; readonly text: string }[]
}

const STRIP_HEIGHT = 20
const NAMES_HEIGHT = 22
const LEAST_BAR = 2

/** Days as bars over the year; under them a strip for events of which only the month is known. */
export function layOutDayOfYear(input: DayOfYearInput): DayOfYearLayout {
  const { data, width, height, locale } = input
  const most = Math.max(0, ...data.days)
  const ticks = valueTicks(most, height - STRIP_HEIGHT - NAMES_HEIGHT)
  const texts = ticks.map((tick) => countText(tick, locale))
  const left = Math.max(...texts.map((text) => textWidth(text, TYPE.tick))) + 12
  const stripTop = height - STRIP_HEIGHT - NAMES_HEIGHT
  const plot = { left, right: width - 10, top: 8, bottom: stripTop - 6 }
  const band = (plot.right - plot.left) / 366
  const top = ticks.at(-1) ?? 1
  const yOf = (value: number): number => plot.bottom - (value / top) * (plot.bottom - plot.top)
  return {
    width,
    height,
    plot,
    strip: { top: stripTop, height: STRIP_HEIGHT },
    days: data.days.flatMap((count, index) => {
      if (count <= 0) return []
      const barWidth = Math.max(LEAST_BAR, band * 0.8)
      const x = plot.left + (index + 0.5) * band - barWidth / 2
      return [
        {
          index,
          name: dayName(index, locale),
          x,
          width: barWidth,
          y: yOf(count),
          height: plot.bottom - yOf(count),
          count,
        },
      ]
    }),
    months: monthsOf(input, plot.left, band),
    yAxis: ticks.map((tick, index) => ({ y: yOf(tick), text: texts[index] ?? '' })),
  }
}

/** Days before each month of a leap year. */
const FIRST_DAYS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366]

function monthsOf({ data, locale }: DayOfYearInput, left: number, band: number): LaidMonth[] {
  const most = Math.max(1, ...data.months)
  const shortNames = FIRST_DAYS.slice(0, 12).map((_, month) => monthName(month, locale, 'short'))
  const isNarrow = shortNames.some((name) => textWidth(name, TYPE.tick) > 28 * band - 4)
  const counts = FIRST_DAYS.slice(0, 12).map((_, month) => data.months[month] ?? 0)
  const texts = countsThatFit(counts, 28 * band - 4, TYPE.tick, locale)
  return FIRST_DAYS.slice(0, 12).map((first, month) => {
    const count = counts[month] ?? 0
    const [from, to] = [left + first * band, left + (FIRST_DAYS[month + 1] ?? 366) * band]
    return {
      left: from,
      right: to,
      name: monthName(month, locale, 'long'),
      label: isNarrow ? monthName(month, locale, 'narrow') : (shortNames[month] ?? ''),
      count,
      text: texts[month] ?? '',
      weight: count / most,
    }
  })
}
