import { NUMBER } from '../../event-columns/lists.ts'
import type { FoundEvents } from '../event/event-filter.columns.ts'
import type { Summary } from './timeline-summary.sql.ts'

export function summaryInColumns({ columns, rows: rowsOf }: FoundEvents): Summary {
  const { facts, factOf, citations, sources, changedAt } = columns
  const rows = rowsOf()
  const isCited = new Uint8Array(sources.size)
  const { starts, values } = citations
  let [sourceCount, disputedCount, draftCount, last] = [0, 0, 0, Number.NEGATIVE_INFINITY]
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    const fact = factOf[row] ?? 0
    if (facts.isDisputed(fact)) disputedCount++
    if (facts.isDraft(fact)) draftCount++
    const changed = changedAt[row] ?? 0
    if (changed > last) last = changed
    for (let at = starts[row] ?? 0; at > 0; ) {
      const value = values[at++] ?? -1
      const source = value & NUMBER
      if (isCited[source] === 0) {
        isCited[source] = 1
        sourceCount++
      }
      if (value < 0) at = 0
    }
  }
  return {
    eventCount: rows.length,
    sourceCount,
    disputedCount,
    draftCount,
    lastChangedAt: rows.length === 0 ? null : new Date(last),
  }
}
