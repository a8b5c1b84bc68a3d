import { joinSql, rawSql, type Sql, sql } from '../sql/sql.ts'

/**
 * An event as a revision keeps it, as jsonb: the same as `readSnapshots` gives. Read through Prisma it
 * took seven statements, and half of what writing an event cost.
 */
export function eventSnapshot(alias: string): Sql {
  const parts = PARTS.map(
    ({ key, table, of, order, fields }) =>
      sql`${text(key)}, (SELECT COALESCE(jsonb_agg(${object('part', fields)} ORDER BY ${joinSql(
        order.map((column) => rawSql(`part.${column}`)),
      )}), '[]') FROM ${rawSql(table)} part WHERE part.${rawSql(of)} = ${rawSql(alias)}.id)`,
  )
  return sql`(${object(alias, EVENT)} || jsonb_build_object(${joinSql(parts)}))`
}

type Fields = Readonly<Record<string, string>>

interface Part {
  readonly key: string
  readonly table: string
  /** The column that names the event. */
  readonly of: string
  readonly order: readonly string[]
  readonly fields: Fields
}

const bigint = (column: string) => `${column}:bigint`
const instant = (column: string) => `${column}:instant`

const EVENT: Fields = {
  id: 'id',
  slug: 'slug',
  title: 'title',
  summary: 'summary',
  edtf: 'edtf',
  earliest: bigint('earliest'),
  latest: bigint('latest'),
  precision: 'precision',
  isApproximate: 'is_approximate',
  isUncertain: 'is_uncertain',
  isDisputed: 'is_disputed',
  disputeNote: 'dispute_note',
  status: 'status',
  version: 'version',
  mergedIntoId: 'merged_into_id',
  createdAt: instant('created_at'),
  updatedAt: instant('updated_at'),
}

const PARTS: readonly Part[] = [
  {
    key: 'citations',
    table: 'citation',
    of: 'event_id',
    order: ['position', 'id'],
    fields: {
      id: 'id',
      eventId: 'event_id',
      sourceId: 'source_id',
      position: 'position',
      quote: 'quote',
      quoteStart: 'quote_start',
      quoteEnd: 'quote_end',
      expression: 'expression',
      expressionStart: 'expression_start',
      expressionEnd: 'expression_end',
      claimedEdtf: 'claimed_edtf',
      claimedEarliest: bigint('claimed_earliest'),
      claimedLatest: bigint('claimed_latest'),
      resolution: 'resolution',
      confidence: 'confidence',
      note: 'note',
      createdAt: instant('created_at'),
    },
  },
  {
    key: 'participations',
    table: 'participation',
    of: 'event_id',
    order: ['position', 'id'],
    fields: {
      id: 'id',
      eventId: 'event_id',
      actorId: 'actor_id',
      role: 'role',
      position: 'position',
    },
  },
  {
    key: 'places',
    table: 'event_place',
    of: 'event_id',
    order: ['position', 'place_id'],
    fields: { eventId: 'event_id', placeId: 'place_id', position: 'position' },
  },
  {
    key: 'topics',
    table: 'event_topic',
    of: 'event_id',
    order: ['position', 'topic_id'],
    fields: { eventId: 'event_id', topicId: 'topic_id', position: 'position' },
  },
  {
    key: 'linksFrom',
    table: 'event_link',
    of: 'from_id',
    order: ['id'],
    fields: { id: 'id', fromId: 'from_id', toId: 'to_id', kind: 'kind', note: 'note' },
  },
]

function object(alias: string, fields: Fields): Sql {
  const pairs = Object.entries(fields).map(([key, field]) => {
    const [column = '', kind] = field.split(':')
    return sql`${text(key)}, ${rawSql(written(`${alias}.${column}`, kind))}`
  })
  return sql`jsonb_build_object(${joinSql(pairs)})`
}

// Bounds of 64 bits are decimal text, because JSON readers round numbers of that size.
function written(column: string, kind: string | undefined): string {
  if (kind === 'bigint') return `${column}::text`
  if (kind === 'instant') {
    return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  }
  return column
}

function text(key: string): Sql {
  return rawSql(`'${key}'`)
}
