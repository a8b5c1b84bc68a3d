/** A second of 64 bits as two numbers of 32, the lower one without a sign. */
export interface Second {
  readonly high: number
  readonly low: number
}

export function secondOf(second: bigint): Second {
  return { high: Number(second >> 32n), low: Number(BigInt.asUintN(32, second)) }
}

/** Between which seconds both bounds of a date lie. */
export interface DateSpan {
  /** Inclusive. */
  readonly earliestFrom: Second
  /** Exclusive. */
  readonly earliestBefore: Second
  /** Exclusive. */
  readonly latestAfter: Second
  /** Inclusive. */
  readonly latestUpTo: Second
}

/** Every date lies in it. */
export const ANY_SPAN: DateSpan = {
  earliestFrom: { high: -(2 ** 31), low: 0 },
  earliestBefore: { high: 2 ** 31, low: 0 },
  latestAfter: { high: -(2 ** 31) - 1, low: 0 },
  latestUpTo: { high: 2 ** 31, low: 0 },
}

/** What a date must meet to lie in all of some spans. */
export function narrowed(spans: readonly DateSpan[]): DateSpan {
  return spans.reduce(
    (all, span) => ({
      earliestFrom: later(all.earliestFrom, span.earliestFrom),
      earliestBefore: earlier(all.earliestBefore, span.earliestBefore),
      latestAfter: later(all.latestAfter, span.latestAfter),
      latestUpTo: earlier(all.latestUpTo, span.latestUpTo),
    }),
    ANY_SPAN,
  )
}

function isBefore(a: Second, b: Second): boolean {
  return a.high < b.high || (a.high === b.high && a.low < b.low)
}

function earlier(a: Second, b: Second): Second {
  return isBefore(b, a) ? b : a
}

function later(a: Second, b: Second): Second {
  return isBefore(a, b) ? b : a
}
