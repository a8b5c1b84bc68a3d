/** The value that half of them do not exceed. Throws where there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The smallest of them that `share` of them do not exceed. Throws where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('Nothing was measured.')
  return value
}
