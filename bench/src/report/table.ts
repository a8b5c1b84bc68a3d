import { CONTESTANT_NAMES } from '../contestants/contestant.ts'
import type { WorkResult } from './results.ts'

/** A Markdown table of one size: a row for each contestant of each kind of work. */
export function markdownTable(
  results: readonly { readonly title: string; readonly result: WorkResult }[],
): string {
  const lines = [
    '| work | contestant | requests/s | of the floor | p50 ms | p99 ms | CPU ms a request: server, database | memory MB |',
    '|---|---|---:|---:|---:|---:|---:|---:|',
  ]
  for (const { title, result } of results) {
    for (const name of CONTESTANT_NAMES) {
      const summary = result[name]
      if (summary === undefined) continue
      const { requestsPerSecond, p50, p99, cpuMs, databaseCpuMs, memoryMb } = summary
      const floor = result.floor?.requestsPerSecond
      lines.push(
        `| ${[
          title,
          name,
          requestsPerSecond.toFixed(requestsPerSecond < 100 ? 1 : 0),
          floor === undefined ? '–' : (requestsPerSecond / floor).toFixed(2),
          p50.toFixed(0),
          p99.toFixed(0),
          `${cpuMs.toFixed(2)}, ${databaseCpuMs === null ? '–' : databaseCpuMs.toFixed(2)}`,
          memoryMb.toFixed(0),
        ].join(' | ')} |`,
      )
    }
  }
  for (const { title, result } of results) {
    const writes = result.annals?.writes
    if (writes === undefined) continue
    const { readsKept, written, failed, slowest } = writes
    lines.push(
      '',
      `${title}: ${(100 * readsKept).toFixed(0)}% of the reads without writers; ${written} written, ${failed} failed, the slowest in ${slowest.toFixed(0)} ms.`,
    )
  }
  return lines.join('\n')
}
