import { applyMigrations } from '@annals/prisma/migrate'
import pg from 'pg'
import type { Progress } from '../progress.ts'
import { copyRows } from './copy.ts'
import { entitiesOf, entityRows } from './entities.ts'
import { COLUMNS, emptyRows, eventWriter, type TableName } from './events.ts'

const SEED = 20_260_601
// Raise it when the files beside this one would make other rows than before.
const GENERATION = 2
const EVENTS_AT_ONCE = 5_000
const WITHOUT_TRIGGERS = "SET session_replication_role = 'replica'"

/** The URL of a database that holds so many made-up events; made unless it stands there already. */
export async function benchDatabase(
  serverUrl: string,
  eventCount: number,
  progress: Progress,
): Promise<string> {
  const name = `annals_bench_${eventCount}_v${GENERATION}`
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  await dropOutdated(serverUrl, eventCount, name)
  if (await isComplete(serverUrl, name)) {
    await applyMigrations(url.href)
    return url.href
  }
  await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await onServer(serverUrl, `CREATE DATABASE ${name}`)
  await applyMigrations(url.href)
  await withClient(url.href, (client) => fill(client, url.href, eventCount, progress))
  await onServer(serverUrl, `COMMENT ON DATABASE ${name} IS '${COMPLETE}'`)
  return url.href
}

const COMPLETE = 'complete'

async function fill(
  client: pg.Client,
  url: string,
  eventCount: number,
  progress: Progress,
): Promise<void> {
  // No triggers while copying: foreign keys hold by construction, and kept counts are rebuilt below.
  await client.query(`${WITHOUT_TRIGGERS}; SET maintenance_work_mem = '512MB'`)
  const indexes = await dropIndexes(client)
  const entities = entitiesOf(SEED, eventCount)
  for (const [table, rows] of Object.entries(entityRows(entities))) {
    await copyRows(client, table, COLUMNS[table as TableName], rows)
  }
  const write = eventWriter(SEED, entities)
  for (let from = 0; from < eventCount; from += EVENTS_AT_ONCE) {
    const rows = emptyRows()
    const to = Math.min(from + EVENTS_AT_ONCE, eventCount)
    for (let number = from; number < to; number++) write(number, rows)
    for (const [table, ofTable] of Object.entries(rows)) {
      await copyRows(client, table, COLUMNS[table as TableName], ofTable)
    }
    progress.show(`events ${to.toLocaleString('en')} of ${eventCount.toLocaleString('en')}`)
  }
  await client.query('CREATE INDEX filling_citation ON citation (event_id)')
  await client.query('CREATE INDEX filling_participation ON participation (event_id)')
  await client.query('ANALYZE')
  await fillSearch(url, eventCount, progress)
  await client.query('DROP INDEX filling_citation, filling_participation')
  for (const [done, index] of indexes.entries()) {
    progress.show(`index ${done + 1} of ${indexes.length}`)
    await client.query(index)
  }
  await client.query("SET session_replication_role = 'origin'")
  progress.show('VACUUM ANALYZE')
  await client.query('VACUUM (ANALYZE)')
  await client.query('SELECT rebuild_event_counts()')
  await client.query('CHECKPOINT')
}

/** What a search looks through, which triggers keep where they are on: it takes longer than all the rest. */
async function fillSearch(url: string, eventCount: number, progress: Progress): Promise<void> {
  let next = 0
  const fillParts = async (client: pg.Client) => {
    await client.query(WITHOUT_TRIGGERS)
    while (next < eventCount) {
      const from = next
      next = Math.min(from + EVENTS_AT_ONCE, eventCount)
      await client.query(
        `INSERT INTO event_search SELECT * FROM event_search_rows(ARRAY(
           SELECT event.id FROM generate_series($1::int, $2::int) AS number JOIN event ON event.slug = 'event-' || number))`,
        [from, next - 1],
      )
      progress.show(
        `words of events ${next.toLocaleString('en')} of ${eventCount.toLocaleString('en')}`,
      )
    }
  }
  await Promise.all(Array.from({ length: 2 }, () => withClient(url, fillParts)))
}

/** Drops what only speeds reading, and gives the statements that bring it back. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT index.indexrelid::regclass::text AS name, pg_get_indexdef(index.indexrelid) AS definition
     FROM pg_index index JOIN pg_class table_of ON table_of.oid = index.indrelid
     WHERE table_of.relname = ANY ($1)
       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = index.indexrelid)`,
    [[...Object.keys(COLUMNS), 'event_search']],
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}

async function isComplete(serverUrl: string, name: string): Promise<boolean> {
  const { rows } = await onServer(
    serverUrl,
    `SELECT shobj_description(oid, 'pg_database') = '${COMPLETE}' AS complete FROM pg_database WHERE datname = '${name}'`,
  )
  return rows[0]?.complete === true
}

/** Earlier generations' data of this size would only fill the disk. */
async function dropOutdated(serverUrl: string, eventCount: number, keep: string): Promise<void> {
  const { rows } = await onServer(
    serverUrl,
    `SELECT datname FROM pg_database WHERE datname LIKE 'annals\\_bench\\_${eventCount}\\_%' AND datname <> '${keep}'`,
  )
  for (const { datname } of rows) await onServer(serverUrl, `DROP DATABASE ${datname} WITH (FORCE)`)
}

function onServer(serverUrl: string, statement: string) {
  return withClient(serverUrl, (client) => client.query(statement))
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
