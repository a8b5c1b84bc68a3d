import { sql } from '../../sql/sql.ts'
import type { ChartReader } from './chart-reader.ts'

/** Whether a chart of that name was public once and is deleted: what was never shown is not there. */
export async function wasDeleted({ context }: ChartReader, slug: string): Promise<boolean> {
  const rows = await context.database.readRows(
    sql`SELECT 1 FROM chart WHERE slug = ${slug} AND status = 'DELETED' AND EXISTS (
      SELECT 1 FROM revision WHERE entity_kind = 'CHART' AND entity_id = chart.id AND snapshot ->> 'status' = 'PUBLISHED')`,
  )
  return rows.length > 0
}
