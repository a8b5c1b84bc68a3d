import pg from 'pg'

/** What is asked for: chosen from the data, the same for each contestant. */
export interface Sample {
  /** Published events, spread over the whole. */
  readonly eventIds: readonly string[]
  /** One of the busiest actors. */
  readonly actor: { readonly id: string; readonly slug: string }
  readonly topic: { readonly id: string; readonly slug: string }
  /** Searches, from words of thousands of events to words of a few. */
  readonly searches: readonly string[]
}

export async function readSample(databaseUrl: string): Promise<Sample> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: events } = await client.query<{ id: string }>(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total
       FROM event WHERE status = 'PUBLISHED') numbered
       WHERE place % greatest(total / 200, 1) = 0 ORDER BY id LIMIT 200`,
    )
    return {
      eventIds: events.map(({ id }) => id),
      actor: await row(client, "SELECT id, slug FROM actor WHERE slug = 'actor-3'"),
      topic: await row(client, "SELECT id, slug FROM topic WHERE slug = 'topic-2'"),
      searches: ['uprising', 'uprising harbour', 'treaty telegram', 'verdict', '"grain treaty"'],
    }
  } finally {
    await client.end()
  }
}

async function row(client: pg.Client, query: string): Promise<{ id: string; slug: string }> {
  const { rows } = await client.query<{ id: string; slug: string }>(query)
  const [first] = rows
  if (first === undefined) throw new Error(`The data lacks what this asks for: ${query}`)
  return first
}
