import { rawSql, type Sql, sql } from '../sql/sql.ts'

// One record an event, in network byte order, as `EventColumns.put` reads it: key (16 bytes), when it was
// last changed (8, milliseconds from 1970), its facts (20: earliest, latest, code), and four lists, each
// after its length in bytes (4): topics, places, participations and sources, each member a key (16) and
// a number (2).

/** The records of the events that follow a key, in the order of keys, as bytes; null for none. */
export function recordsAfter(key: string | null, count: number): Sql {
  const follows = key === null ? sql`true` : sql`id > ${key}::uuid`
  const part = (table: string, member: string, tag: string) =>
    rawSql(`(SELECT event_id, ${membersOf(member, tag)} AS members FROM ${table}
      WHERE event_id BETWEEN (SELECT first FROM ends) AND (SELECT last FROM ends) GROUP BY event_id)`)
  return sql`WITH chosen AS MATERIALIZED (
      SELECT * FROM event WHERE ${follows} ORDER BY id LIMIT ${count}::int
    ), ends AS MATERIALIZED (
      SELECT (SELECT id FROM chosen ORDER BY id LIMIT 1) AS first, (SELECT id FROM chosen ORDER BY id DESC LIMIT 1) AS last
    )
    SELECT string_agg(${record((alias) => `${alias}.members`)}, '' ORDER BY chosen.id) AS records FROM chosen
    LEFT JOIN ${part('event_topic', 'topic_id', TAGS.topics)} AS topics ON topics.event_id = chosen.id
    LEFT JOIN ${part('event_place', 'place_id', TAGS.places)} AS places ON places.event_id = chosen.id
    LEFT JOIN ${part('participation', 'actor_id', TAGS.actors)} AS actors ON actors.event_id = chosen.id
    LEFT JOIN ${part('citation', 'source_id', TAGS.sources)} AS sources ON sources.event_id = chosen.id`
}

/** The records of the events whose keys are in `touched (event_id)`. */
export function recordsOfTouched(): Sql {
  const lists = {
    topics: ['event_topic', 'topic_id', TAGS.topics],
    places: ['event_place', 'place_id', TAGS.places],
    actors: ['participation', 'actor_id', TAGS.actors],
    sources: ['citation', 'source_id', TAGS.sources],
  } as const
  // Each list is looked up by itself: a plan for joining few events may read the whole of a table.
  const each = record((alias) => {
    const [table, member, tag] = lists[alias]
    return `(SELECT ${membersOf(member, tag)} FROM ${table} WHERE event_id = chosen.id)`
  })
  return sql`SELECT string_agg(${each}, '') FROM touched JOIN event AS chosen ON chosen.id = touched.event_id`
}

const TAGS = {
  topics: '(position = 0)::int',
  places: '0',
  actors: `array_position(enum_range(NULL::"ParticipationRole"), role) - 1`,
  sources: '0',
}

function membersOf(member: string, tag: string): string {
  return `string_agg(uuid_send(${member}) || int2send((${tag})::int2), '')`
}

type ListName = 'topics' | 'places' | 'actors' | 'sources'

function record(membersOf: (alias: ListName) => string): Sql {
  const list = (alias: ListName) => {
    const members = `COALESCE(${membersOf(alias)}, '')`
    return `int4send(octet_length(${members})) || ${members}`
  }
  return rawSql(`uuid_send(chosen.id) || int8send((extract(epoch FROM chosen.updated_at) * 1000)::bigint)
    || int8send(chosen.earliest) || int8send(chosen.latest)
    || int4send(array_position(enum_range(NULL::"EventStatus"), chosen.status) - 1 + 4 * chosen.is_disputed::int + 8 * (array_position(enum_range(NULL::"Precision"), chosen.precision) - 1))
    || ${list('topics')} || ${list('places')} || ${list('actors')} || ${list('sources')}`)
}
