/** Round values from 0 up to the first that is not below `most`; whole while `most` is above 2. */
export function valueTicks(most: number, heightPx: number): number[] {
  if (most <= 0) return [0, 1]
  const wanted = Math.max(2, Math.min(6, Math.floor(heightPx / 36)))
  const rough = most / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10
  const step = most > 2 ? Math.max(1, factor * power) : factor * power
  const count = Math.max(1, Math.ceil(most / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}
