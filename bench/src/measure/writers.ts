import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { sendAsk } from '../contestants/running-server.ts'
import { graphqlAsk, graphqlData } from '../work/work.ts'

/** What writers met while readers read. */
export interface Writes {
  readonly written: number
  readonly failed: number
  /** The longest that one write took, in milliseconds. */
  readonly slowest: number
}

const WRITERS = 50
const PAUSE_MS = 1_000
const WRITTEN = ['event', 'event_search', 'event_count_change', 'event_key_change', 'revision']
const TITLE = 'Written by the benchmark'

/** Fifty clients that each create an event every second, until they are stopped; what they wrote is then taken away. */
export async function startWriters(
  url: string,
  databaseUrl: string,
): Promise<() => Promise<Writes>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const key = await makeKey(client)
  let isOver = false
  let [written, failed, slowest] = [0, 0, 0]
  const write = async () => {
    while (!isOver) {
      const begunAt = performance.now()
      try {
        const input = { title: `${TITLE} ${randomUUID()}`, date: '2026-05', publish: true }
        const answer = await sendAsk(
          url,
          graphqlAsk(
            'mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }',
            { input },
            { authorization: `Bearer ${key}` },
          ),
        )
        const { createEvent } = graphqlData<{ createEvent: { __typename: string } }>(answer)
        if (createEvent.__typename === 'CreateEventSuccess') written++
        else failed++
      } catch {
        failed++ // counted: the report says how many
      }
      slowest = Math.max(slowest, performance.now() - begunAt)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  const writers = Array.from({ length: WRITERS }, write)
  return async () => {
    isOver = true
    await Promise.all(writers)
    await client.query(`DELETE FROM event WHERE title LIKE '${TITLE} %'`)
    // What they leave dead in the indexes would slow the next ones down: their titles are much alike.
    for (const table of WRITTEN) await client.query(`VACUUM ${table}`)
    await client.end()
    return { written, failed, slowest }
  }
}

async function makeKey(client: pg.Client): Promise<string> {
  const secret = `annals_${randomBytes(32).toString('base64url')}`
  await client.query(
    `INSERT INTO user_account (id, name, email, role, updated_at)
     VALUES ('bench', 'Bench', 'bench@example.org', 'EDITOR', now()) ON CONFLICT (id) DO NOTHING`,
  )
  await client.query(
    `INSERT INTO api_key (id, name, prefix, hash, scopes, user_id) VALUES ($1, 'bench', $2, $3, '{WRITE}', 'bench')`,
    [randomUUID(), secret.slice(0, 13), createHash('sha256').update(secret).digest('hex')],
  )
  return secret
}
