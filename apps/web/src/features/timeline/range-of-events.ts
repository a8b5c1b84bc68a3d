import type { ChartEvent, Span } from '@annals/charts'
import { withMargin } from '@annals/charts/timeline'

/** From the first second that any of the dates names to the last, with a margin. */
export function rangeOfEvents(events: readonly Pick<ChartEvent, 'date'>[]): Span {
  const seconds = events
    .flatMap(({ date }) => [date.earliest, date.latest])
    .filter((second) => second !== null)
    .map((second) => BigInt(second))
    .sort((a, b) => (a < b ? -1 : 1))
  const start = seconds[0] ?? 0n
  return withMargin({ start, end: seconds.at(-1) ?? start + 1n })
}
