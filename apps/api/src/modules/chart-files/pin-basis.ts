import { OUTSIDER } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import type { ChartReader } from './chart-reader.ts'
import type { ChartSpecification } from './chart-specification.ts'
import { readFilter } from './read-filter.ts'

/** An event as it was when a pin was made of it. */
export interface BasisEvent {
  /** Its key, which no answer shows. */
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly title: string
  readonly edtf: string
}

/** The events that a chart is made of. */
export interface PinBasis {
  readonly events: readonly BasisEvent[]
  /** Whether there are more. */
  readonly isCut: boolean
}

const MOST_EVENTS = 10_000

/** The events that a chart's filter lets through now, the earliest first; those that anyone may see. */
export async function readBasis(
  { schema, context }: ChartReader,
  { filter }: Pick<ChartSpecification, 'filter'>,
): Promise<PinBasis> {
  const event = rowAs('basis_event')
  const seeing = { ...context, viewer: OUTSIDER }
  const { from, where } = eventsMatching(event, readFilter(schema, filter), seeing)
  const rows = await context.database.readRows<BasisEvent>(
    sql`SELECT ${event.column('id')}::text AS id, ${event.column('slug')} AS slug, ${event.column('version')} AS version, ${event.column('title')} AS title, ${event.column('edtf')} AS edtf
      FROM ${from} WHERE ${where}
      ORDER BY ${event.column('earliest')}, ${event.column('id')} LIMIT ${MOST_EVENTS + 1}`,
  )
  return { events: rows.slice(0, MOST_EVENTS), isCut: rows.length > MOST_EVENTS }
}
