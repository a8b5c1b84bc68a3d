import { calendarText } from './calendar-text.ts'
import { civilFromSeconds, floorDivide, secondsFromCivil } from './civil.ts'
import { deepTime } from './format-simple.ts'
import { intlLocale } from './words/words-of.ts'

/** A mark on a time axis. */
export interface AxisTick {
  /** Seconds from 1970-01-01T00:00:00Z. */
  readonly at: bigint
  /** Where it stands between `earliest` (0) and `latest` (1). */
  readonly position: number
  /** Only what the tick needs: "05:00", "24 Feb", "Jul", "1950", "44 BC", "13.8 Ga". */
  readonly label: string
  /** A larger unit begins here (a day among hours, a year among months), and the label names it. */
  readonly isMajor: boolean
}

interface Step {
  readonly unit: 'hour' | 'day' | 'month' | 'year'
  readonly count: bigint
  readonly seconds: number
}

const YEAR_SECONDS = 31_556_952

/**
 * Round ticks from `earliest` (inclusive) to `latest` (inclusive) over `widthPx`, in UTC, none nearer
 * to the next than about `minimumPx`. Years BC are round as they are said (100 BC is year -99), and
 * the year between them and AD years is 1. An empty or reversed range has no ticks.
 */
export function axisTicks(
  earliest: bigint,
  latest: bigint,
  widthPx: number,
  locale: string,
  minimumPx = 80,
): AxisTick[] {
  const width = Number(latest - earliest)
  if (width <= 0 || !(widthPx > 0)) return []
  const step = chooseStep((width / widthPx) * minimumPx)
  const ticks: AxisTick[] = []
  for (const at of momentsOf(step, earliest, latest)) {
    const isMajor = beginsLargerUnit(at, step)
    ticks.push({
      at,
      position: Number(at - earliest) / width,
      label: labelOf(at, step, isMajor || ticks.length === 0, locale),
      isMajor,
    })
  }
  return ticks
}

const SMALL_STEPS: readonly Step[] = [
  { unit: 'hour', count: 1n, seconds: 3600 },
  { unit: 'hour', count: 3n, seconds: 10_800 },
  { unit: 'hour', count: 6n, seconds: 21_600 },
  { unit: 'hour', count: 12n, seconds: 43_200 },
  { unit: 'day', count: 1n, seconds: 86_400 },
  { unit: 'day', count: 2n, seconds: 172_800 },
  { unit: 'day', count: 7n, seconds: 604_800 },
  { unit: 'month', count: 1n, seconds: YEAR_SECONDS / 12 },
  { unit: 'month', count: 3n, seconds: YEAR_SECONDS / 4 },
  { unit: 'month', count: 6n, seconds: YEAR_SECONDS / 2 },
]

function chooseStep(minimumSeconds: number): Step {
  const small = SMALL_STEPS.find((step) => step.seconds >= minimumSeconds)
  if (small !== undefined) return small
  for (let power = 1n; ; power *= 10n) {
    for (const factor of [1n, 2n, 5n]) {
      const seconds = Number(power * factor) * YEAR_SECONDS
      if (seconds >= minimumSeconds) return { unit: 'year', count: power * factor, seconds }
    }
  }
}

function* momentsOf(step: Step, earliest: bigint, latest: bigint): Generator<bigint> {
  const from = civilFromSeconds(earliest)
  // Starting one step early costs one comparison and spares every rounding question.
  let index =
    step.unit === 'year'
      ? floorDivide(from.year, step.count) - 1n
      : step.unit === 'month'
        ? floorDivide(from.year * 12n + BigInt(from.month - 1), step.count)
        : floorDivide(earliest - weekShift(step), BigInt(step.seconds))
  for (; ; index++) {
    const at = momentAt(index, step)
    if (at > latest) return
    if (at >= earliest) yield at
  }
}

function momentAt(index: bigint, step: Step): bigint {
  const number = index * step.count
  if (step.unit === 'month')
    return secondsFromCivil(
      floorDivide(number, 12n),
      Number(number - floorDivide(number, 12n) * 12n) + 1,
    )
  if (step.unit !== 'year') return index * BigInt(step.seconds) + weekShift(step)
  // 100 BC is year -99. Past a million years one year is nothing and the number stays round.
  return secondsFromCivil(
    step.count > 1n && number <= 0n && number > -1_000_000n ? number + 1n : number,
  )
}

/** Weeks stand on Mondays; 1970-01-01 was a Thursday. */
function weekShift(step: Step): bigint {
  return step.count === 7n ? -3n * 86_400n : 0n
}

function beginsLargerUnit(at: bigint, step: Step): boolean {
  const { month, day, hour } = civilFromSeconds(at)
  if (step.unit === 'hour') return hour === 0
  if (step.unit === 'day') return step.count === 7n ? day <= 7 : day === 1
  return step.unit === 'month' && month === 1
}

function labelOf(at: bigint, step: Step, isNamed: boolean, locale: string): string {
  const { year, month, day, hour } = civilFromSeconds(at)
  switch (step.unit) {
    case 'hour':
      return isNamed
        ? calendarText({ year, month, day }, locale, 'short') +
            (hour === 0 ? '' : `, ${String(hour).padStart(2, '0')}:00`)
        : `${String(hour).padStart(2, '0')}:00`
    case 'day':
      return calendarText(isNamed ? { year, month, day } : { month, day }, locale, 'short')
    case 'month':
      return calendarText(isNamed ? { year, month } : { month }, locale, 'short')
    case 'year':
      // Among millions of years, year 1 is the present, and only a count of years reads right there.
      if (step.count >= 1_000_000n && year === 1n)
        return new Intl.NumberFormat(intlLocale(locale)).format(0)
      return deepTime(-year, locale, 'tick') ?? calendarText({ year }, locale, 'short')
  }
}
