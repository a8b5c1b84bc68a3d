import type { BucketSpan, CountingRule } from '@annals/dates'

/** Events of one series that begin in one slot and end in another. */
export interface Slot {
  readonly key: string | null
  readonly first: number
  readonly last: number
  readonly isOpenBefore: boolean
  readonly isOpenAfter: boolean
  readonly count: number
  /** Of those that span several slots and are not open: the sum of the share that one second has. */
  readonly perSecond: number
  /** The sum of their shares in their first slot. */
  readonly inFirst: number
  /** The sum of their shares in their last slot. */
  readonly inLast: number
}

export interface Counts {
  readonly counts: readonly number[]
  readonly before: number
  readonly after: number
  readonly total: number
  readonly vagueCount: number
}

/** Counts by slot, as `bucketsOf` of each event would add up. */
export function countsOf(
  slots: readonly Slot[],
  buckets: readonly BucketSpan[],
  counting: CountingRule,
): Counts {
  const past = buckets.length + 1
  const sums = new Sums(past + 1)
  let total = 0
  let vagueCount = 0
  for (const slot of slots) {
    total += slot.count
    if (slot.first !== slot.last || slot.isOpenBefore || slot.isOpenAfter) vagueCount += slot.count
    if (counting === 'EARLIEST') sums.add(slot.first, slot.count)
    else if (counting === 'TOUCHED') sums.addEach(slot.first, slot.last, slot.count)
    else spread(slot, past, sums)
  }
  const length = (slot: number) => {
    const bucket = buckets[slot - 1]
    return bucket === undefined ? 0 : Number(bucket.end - bucket.start)
  }
  const values = sums.values(length)
  return {
    counts: values.slice(1, past),
    before: values[0] ?? 0,
    after: values[past] ?? 0,
    total,
    vagueCount,
  }
}

/** An open date has nothing to spread: it is told of on the sides where it is open. */
function spread(slot: Slot, past: number, sums: Sums): void {
  const { isOpenBefore, isOpenAfter, count, first, last } = slot
  if (isOpenBefore || isOpenAfter) {
    const share = isOpenBefore && isOpenAfter ? count / 2 : count
    if (isOpenBefore) sums.add(0, share)
    if (isOpenAfter) sums.add(past, share)
  } else if (first === last) {
    sums.add(first, count)
  } else {
    sums.add(first, slot.inFirst)
    sums.add(last, slot.inLast)
    sums.addPerSecond(first + 1, last - 1, slot.perSecond)
  }
}

/** Sums by slot. What holds of a run of slots is noted at its two ends, however long the run. */
class Sums {
  readonly #own: number[]
  readonly #each: number[]
  readonly #perSecond: number[]

  constructor(length: number) {
    this.#own = Array.from({ length }, () => 0)
    this.#each = Array.from({ length: length + 1 }, () => 0)
    this.#perSecond = Array.from({ length: length + 1 }, () => 0)
  }

  add(slot: number, amount: number): void {
    this.#own[slot] = (this.#own[slot] ?? 0) + amount
  }

  addEach(first: number, last: number, amount: number): void {
    this.#each[first] = (this.#each[first] ?? 0) + amount
    this.#each[last + 1] = (this.#each[last + 1] ?? 0) - amount
  }

  addPerSecond(first: number, last: number, amount: number): void {
    this.#perSecond[first] = (this.#perSecond[first] ?? 0) + amount
    this.#perSecond[last + 1] = (this.#perSecond[last + 1] ?? 0) - amount
  }

  values(length: (slot: number) => number): number[] {
    let each = 0
    let perSecond = 0
    return this.#own.map((own, slot) => {
      each += this.#each[slot] ?? 0
      perSecond += this.#perSecond[slot] ?? 0
      return rounded(own + each + perSecond * length(slot))
    })
  }
}

/** Beyond a billionth only the order of additions shows. */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
