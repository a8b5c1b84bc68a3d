import { readGlobalId } from '../../relay/global-id.ts'
import { sql } from '../../sql/sql.ts'
import { ENTITY_TABLES } from '../../writing/entity-table.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { type ChartReader, ChartUnreadableError } from './chart-reader.ts'
import { filterParts } from './filter-parts.ts'

/**
 * Holds a saved filter to names that still name something: one that was renamed would otherwise make a
 * chart of nothing. What was deleted keeps its name.
 * @throws ChartUnreadableError naming the first that is gone.
 */
export async function checkNames(
  { context }: ChartReader,
  filter: EventFilterInput,
): Promise<void> {
  const slugs = filterParts(filter).references.filter(({ name }) => readGlobalId(name) === null)
  for (const { kind, name, path } of slugs) {
    const { table, noun } = ENTITY_TABLES[kind]
    const rows = await context.database.readRows(sql`SELECT 1 FROM ${table} WHERE slug = ${name}`)
    if (rows.length > 0) continue
    throw new ChartUnreadableError(`There is no ${noun} "${name.slice(0, 100)}".`, path)
  }
}
