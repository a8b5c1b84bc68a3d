import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import { findInColumns } from '../event/event-filter.columns.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import { summaryInColumns } from './timeline-summary.columns.ts'

export interface Summary {
  readonly eventCount: number
  readonly sourceCount: number
  readonly disputedCount: number
  readonly draftCount: number
  readonly lastChangedAt: Date | null
}

export async function readSummary(
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Promise<Summary> {
  const found = await findInColumns(filter, context)
  if (found !== null) return summaryInColumns(found)
  const event = rowAs('e')
  const { from, where } = eventsMatching(event, filter, context)
  const [summary] = await context.database.readRows<Summary>(sql`
    SELECT count(*)::int AS "eventCount",
      (SELECT count(DISTINCT citation.source_id)::int FROM ${from} JOIN citation ON citation.event_id = ${event.column('id')} WHERE ${where}) AS "sourceCount",
      count(*) FILTER (WHERE ${event.column('is_disputed')})::int AS "disputedCount",
      count(*) FILTER (WHERE ${event.column('status')} = 'DRAFT')::int AS "draftCount",
      max(${event.column('updated_at')}) AS "lastChangedAt"
    FROM ${from} WHERE ${where}`)
  if (summary === undefined) throw new Error('An aggregate without groups has one row')
  return summary
}
