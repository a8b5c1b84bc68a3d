import type { RequestContext } from '../../context.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import type { Counts } from './counts.ts'
import type { HistogramSplit } from './split.sql.ts'

export type { HistogramSplit } from './split.sql.ts'

export interface SeriesValue {
  readonly key: string
  readonly label: string
  readonly color: string | null
  readonly counts: readonly number[]
  readonly total: number
}

export interface KeyLabel {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly color: string | null
}

/** Some events of one series. */
export interface SeriesRow {
  readonly key: string | null
  readonly count: number
}

const MAX_SERIES = 12

/** The series of a histogram: the largest first, all beyond MAX_SERIES together as "other", then "none". */
export async function readSeries<Row extends SeriesRow>(
  rows: readonly Row[],
  splitBy: HistogramSplit | null,
  count: (rows: readonly Row[]) => Counts,
  context: RequestContext,
): Promise<SeriesValue[]> {
  const groups = new Map<string | null, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.key)
    if (group === undefined) groups.set(row.key, [row])
    else group.push(row)
  }
  const none = groups.get(null)
  groups.delete(null)
  const size = (group: readonly Row[]) => group.reduce((sum, { count }) => sum + count, 0)
  const bySize = [...groups].toSorted(
    ([keyA, a], [keyB, b]) => size(b) - size(a) || (String(keyA) < String(keyB) ? -1 : 1),
  )
  const largest = bySize.slice(0, MAX_SERIES)
  const others = bySize.slice(MAX_SERIES).flatMap(([, group]) => group)
  const labels = await readLabels(
    largest.map(([key]) => String(key)),
    splitBy,
    context,
  )
  const series = (label: Omit<KeyLabel, 'id'>, group: readonly Row[]) => {
    const { counts, total } = count(group)
    const { key, label: name, color } = label
    return { key, label: name, color, counts, total }
  }
  const made = largest.flatMap(([key, group]) => {
    const label = labels.find(({ id }) => id === key)
    return label === undefined ? [] : [series(label, group)]
  })
  if (splitBy === null && made.length === 0) made.push(series(ALL, []))
  if (others.length > 0) made.push(series({ key: 'other', label: 'Other', color: null }, others))
  if (none !== undefined) made.push(series({ key: 'none', label: 'None', color: null }, none))
  return made
}

const ALL: KeyLabel = { id: 'all', key: 'all', label: 'All events', color: null }

const TABLES = { TOPIC: 'topic', ACTOR: 'actor', SOURCE: 'source', PLACE: 'place' } as const

/** What the rows that a split went by are called. */
export async function readLabels(
  ids: readonly string[],
  splitBy: HistogramSplit | null,
  { database }: Pick<RequestContext, 'database'>,
): Promise<readonly KeyLabel[]> {
  if (splitBy === null) return [ALL]
  if (splitBy === 'PRECISION')
    return ids.map((id) => ({ id, key: id, label: precisionLabel(id), color: null }))
  const name = rawSql(splitBy === 'SOURCE' ? 'title' : 'name')
  const color = rawSql(splitBy === 'TOPIC' ? 'color' : 'NULL::text')
  return database.readRows<KeyLabel>(
    sql`SELECT id, slug AS key, ${name} AS label, ${color} AS color FROM ${rawSql(TABLES[splitBy])} WHERE id = ANY(${ids}::uuid[])`,
  )
}

function precisionLabel(precision: string): string {
  const words = precision.toLowerCase().replace('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
