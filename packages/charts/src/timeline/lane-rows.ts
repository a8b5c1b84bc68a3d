/**
 * Shares `available` rows among lanes: each gets at least one and never more than it needs, while those
 * who need most give way first.
 */
export function shareRows(needs: readonly number[], available: number): number[] {
  const shares = needs.map((need) => Math.min(need, 1))
  let left = available - shares.reduce((sum, share) => sum + share, 0)
  while (left > 0) {
    const hungry = needs
      .map((need, index) => ({ index, missing: need - (shares[index] ?? 0) }))
      .filter(({ missing }) => missing > 0)
      .sort((a, b) => (shares[a.index] ?? 0) - (shares[b.index] ?? 0))
    const next = hungry[0]
    if (next === undefined) break
    shares[next.index] = (shares[next.index] ?? 0) + 1
    left--
  }
  return shares
}
