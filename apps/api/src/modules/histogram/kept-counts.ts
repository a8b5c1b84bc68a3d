import {
  type BucketSpan,
  type CountingRule,
  civilFromSeconds,
  secondsFromCivil,
} from '@annals/dates'
import { type Counts, rounded } from './counts.ts'

/** How many years a bucket holds, for the intervals that kept counts can answer. */
export const KEPT_INTERVALS = { YEAR: 1, DECADE: 10, CENTURY: 100, MILLENNIUM: 1000 } as const

export type KeptInterval = keyof typeof KEPT_INTERVALS

/** What is kept of the events of one series that begin or end in one year. */
export interface KeptYear {
  readonly key: string | null
  /** Astronomical: 0 is 1 BC. */
  readonly year: number
  /** Events that this year alone counts: those that begin in it, or, without a beginning, end in it. */
  readonly count: number
  readonly begun: number
  readonly ended: number
  readonly openBegun: number
  readonly openEnded: number
  readonly boundless: number
  /** Of those that begin in it, how many stay within one bucket of the interval. */
  readonly withinBucket: number
  readonly withinYear: number
  readonly inFirst: number
  readonly inLast: number
  readonly perSecondBegun: number
  readonly perSecondEnded: number
}

/** The same counts as `countsOf` adds up from the events themselves, where the buckets hold all of them. */
export function countsOfKept(
  years: readonly KeptYear[],
  buckets: readonly BucketSpan[],
  interval: KeptInterval,
  counting: CountingRule,
): Counts {
  const slotOf = slots(buckets, interval)
  const own = buckets.map(() => 0)
  const add = (slot: number, amount: number) => {
    own[slot] = (own[slot] ?? 0) + amount
  }
  const sum = (pick: (year: KeptYear) => number) =>
    years.reduce((total, year) => total + pick(year), 0)
  const [openEnded, openBegun] = [sum((year) => year.openEnded), sum((year) => year.openBegun)]
  const boundless = sum((year) => year.boundless)
  const total = sum(({ count }) => count)
  const result = (counts: readonly number[], before: number, after: number): Counts => ({
    counts: counts.map(rounded),
    before,
    after,
    total,
    vagueCount: total - sum(({ withinBucket }) => withinBucket),
  })
  if (counting === 'EARLIEST') {
    for (const each of years) add(slotOf(each.year), each.begun + each.openBegun)
    return result(own, openEnded + boundless, 0)
  }
  if (counting === 'TOUCHED') {
    const ended = buckets.map(() => 0)
    for (const each of years) {
      const slot = slotOf(each.year)
      add(slot, each.begun + each.openBegun)
      ended[slot] = (ended[slot] ?? 0) + each.ended + each.openEnded
    }
    let underWay = openEnded + boundless
    const counts = own.map((begun, slot) => {
      const touching = underWay + begun
      underWay = touching - (ended[slot] ?? 0)
      return touching
    })
    return result(counts, openEnded + boundless, openBegun + boundless)
  }
  for (const each of years) add(slotOf(each.year), each.withinYear + each.inFirst + each.inLast)
  const between = sharesBetween(years, buckets)
  return result(
    own.map((amount, slot) => amount + (between[slot] ?? 0)),
    openEnded + boundless / 2,
    openBegun + boundless / 2,
  )
}

function slots(buckets: readonly BucketSpan[], interval: KeptInterval): (year: number) => number {
  const years = KEPT_INTERVALS[interval]
  const [first] = buckets
  const from = first === undefined ? 0 : Number(civilFromSeconds(first.start).year) / years
  // A year outside was written after the range was read.
  return (year) => Math.min(Math.max(Math.floor(year / years) - from, 0), buckets.length - 1)
}

/** What dates of several years share out to the years between their first and their last. */
function sharesBetween(years: readonly KeptYear[], buckets: readonly BucketSpan[]): number[] {
  const changes = years
    .flatMap(({ year, perSecondBegun, perSecondEnded }) => [
      { at: Number(secondsFromCivil(BigInt(year) + 1n)), by: perSecondBegun },
      { at: Number(secondsFromCivil(BigInt(year))), by: -perSecondEnded },
    ])
    .filter(({ by }) => by !== 0)
    .sort((a, b) => a.at - b.at)
  let [next, perSecond] = [0, 0]
  return buckets.map((bucket) => {
    const end = Number(bucket.end)
    let from = Number(bucket.start)
    let shares = 0
    for (
      let change = changes[next];
      change !== undefined && change.at < end;
      change = changes[++next]
    ) {
      if (change.at > from) {
        shares += perSecond * (change.at - from)
        from = change.at
      }
      perSecond += change.by
    }
    return shares + perSecond * (end - from)
  })
}
