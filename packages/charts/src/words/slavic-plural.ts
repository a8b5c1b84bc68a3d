/** Picks the form for 1, for 2 to 4, and for 5 and more, as East Slavic languages count; fractions take the second. */
export function slavicPlural(
  count: number,
  [one, few, many]: readonly [string, string, string],
): string {
  if (!Number.isInteger(count)) return few
  const [tens, ones] = [count % 100, count % 10]
  if (tens >= 11 && tens <= 14) return many
  return ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many
}
