import type { RequestContext } from '../../context.ts'
import { joinSql, rawSql, type Sql, sql } from '../../sql/sql.ts'
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

export const MAX_SERIES = 12

/** Some events of one series. */
export interface SeriesRow {
  readonly key: string | null
  readonly count: number
}

/** The rows of a histogram by series. */
export interface RankedRows<Row> {
  /** The largest series, MAX_SERIES at most, the largest first. */
  readonly largest: readonly (readonly [key: string, rows: readonly Row[]])[]
  /** Of all beyond the largest together. */
  readonly others: readonly Row[]
  /** Of events that have nothing to split by; null where there are none. */
  readonly none: readonly Row[] | null
}

export function rankedRows<Row extends SeriesRow>(rows: readonly Row[]): RankedRows<Row> {
  const groups = new Map<string | null, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.key)
    if (group === undefined) groups.set(row.key, [row])
    else group.push(row)
  }
  const none = groups.get(null) ?? null
  groups.delete(null)
  const size = (group: readonly Row[]) => group.reduce((sum, { count }) => sum + count, 0)
  const bySize = [...groups]
    .map(([key, group]) => [String(key), group] as const)
    .toSorted(([keyA, a], [keyB, b]) => size(b) - size(a) || (keyA < keyB ? -1 : 1))
  return {
    largest: bySize.slice(0, MAX_SERIES),
    others: bySize.slice(MAX_SERIES).flatMap(([, group]) => group),
    none,
  }
}

/** The series of a histogram: the largest first, all beyond MAX_SERIES together as "other", then "none". */
export async function readSeries<Row>(
  { largest, others, none }: RankedRows<Row>,
  splitBy: HistogramSplit | null,
  count: (rows: readonly Row[]) => Counts,
  context: RequestContext,
): Promise<SeriesValue[]> {
  const labels = await readLabels(
    largest.map(([key]) => key),
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
  if (none !== null) made.push(series({ key: 'none', label: 'None', color: null }, none))
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
  return database.readRows<KeyLabel>(labelsSql(ids, splitBy))
}

/** `readLabels` where those that are asked for at the same time are read by one statement. */
export function labelReader(context: Pick<RequestContext, 'database'>) {
  let asked: Sql[] = []
  let reading: Promise<readonly KeyLabel[]> | null = null
  const readAsked = async () => {
    await null
    const statement = joinSql(asked, ' UNION ALL ')
    asked = []
    reading = null
    return context.database.readRows<KeyLabel>(statement)
  }
  return (ids: readonly string[], splitBy: HistogramSplit | null): Promise<readonly KeyLabel[]> => {
    if (splitBy === null || splitBy === 'PRECISION') return readLabels(ids, splitBy, context)
    asked.push(labelsSql(ids, splitBy))
    reading ??= readAsked()
    return reading
  }
}

function labelsSql(ids: readonly string[], splitBy: keyof typeof TABLES): Sql {
  const name = rawSql(splitBy === 'SOURCE' ? 'title' : 'name')
  const color = rawSql(splitBy === 'TOPIC' ? 'color' : 'NULL::text')
  return sql`SELECT id, slug AS key, ${name} AS label, ${color} AS color FROM ${rawSql(TABLES[splitBy])} WHERE id = ANY(${ids}::uuid[])`
}

function precisionLabel(precision: string): string {
  const words = precision.toLowerCase().replace('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
