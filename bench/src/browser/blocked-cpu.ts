/** What Chromium's trace says of one thing that ran; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Processor time: waiting for a busy processor is left out. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly isOutermostMainFrame?: boolean } }
}

/**
 * Total blocking time in ms, of the processor time of tasks alone: what a task took past 50 ms, from the first
 * paint on, on a machine so many times as slow. On a busy one it says what Lighthouse's own figure, of time as
 * it passed, cannot.
 */
export function blockedCpu(trace: readonly TraceEvent[], timesSlower: number): number {
  const paint = trace.findLast(({ name }) => name === 'firstContentfulPaint')
  const start = trace.findLast(
    ({ name, pid, ts, args }) =>
      name === 'navigationStart' &&
      args?.data?.isOutermostMainFrame === true &&
      pid === paint?.pid &&
      ts < paint.ts,
  )
  if (start === undefined || paint === undefined) throw new Error('The trace shows no first paint.')
  return trace
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && pid === start.pid && tid === start.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > paint.ts)
    .map(({ tdur = 0 }) => (timesSlower * tdur) / 1000)
    .reduce((sum, ms) => sum + Math.max(0, ms - 50), 0)
}
