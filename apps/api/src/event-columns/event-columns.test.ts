/** Random filters over random events: what columns answer against what SQL answers, to the byte, also while events are written. */
import { COUNTING_RULES, type EventDate, parseEdtf, toStoredBounds } from '@annals/dates'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { OUTSIDER } from '../context.ts'
import { randomFilters } from '../testing/random-filter.ts'
import { edtfTexts, randomWorld, storeWorld, type World } from '../testing/random-world.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { EDITOR } from '../testing/viewers.ts'

const [world] = fc.sample(randomWorld(), { numRuns: 1, seed: 27 }) as [World]
const ENVIRONMENT = { ANNALS_MAX_COST: '1000000', ANNALS_ANSWER_CACHE_MB: '0' }

/** Answers from SQL. */
let plain: TestApi
/** Two processes with columns, over the same database. */
let kept: readonly TestApi[]

beforeAll(async () => {
  plain = await startTestApi({
    data: 'empty',
    environment: { ...ENVIRONMENT, ANNALS_EVENT_COLUMNS_MB: '0' },
  })
  await storeWorld(plain, world)
  kept = await Promise.all(
    [1, 2].map(() => startTestApi({ beside: plain, environment: ENVIRONMENT })),
  )
  for (const { api } of kept) await readColumns(api)
})

afterAll(async () => {
  for (const api of kept) await api.stop()
  await plain.stop()
})

async function readColumns({ eventColumns }: TestApi['api']): Promise<void> {
  eventColumns.begin()
  await eventColumns.settled()
  expect(await eventColumns.current()).not.toBeNull()
}

const COUNT = '{ key label color count }'
const HISTOGRAM = `{ interval before after total vagueCount buckets { edtf } series { key label color counts total } }`
const QUERY = `query Counted($filter: EventFilter, $counting: CountingRule!, $interval: Interval, $splitBy: HistogramSplit, $laneBy: LaneBy, $width: Int!, $first: Int!) {
  eventHistogram(filter: $filter, interval: $interval, counting: $counting, splitBy: $splitBy) ${HISTOGRAM}
  byWidth: eventHistogram(filter: $filter, width: $width, counting: $counting) ${HISTOGRAM}
  facets(filter: $filter) { topics(first: $first) ${COUNT} actors(first: $first) ${COUNT} places ${COUNT} sources(first: $first) ${COUNT} precisions ${COUNT} decades ${COUNT} }
  dateRange(filter: $filter) { earliest latest text }
  timelineSummary(filter: $filter) { eventCount sourceCount disputedCount draftCount lastChangedAt range { earliest latest } }
  eventMarks(filter: $filter, width: $width, laneBy: $laneBy) { rangeStart rangeEnd totalCount
    lanes { key label color eventCount marks { slug } clusters { start end count disputedCount } } }
  actorMatrix(filter: $filter, first: $first) { actors { slug } cells { initiator { slug } target { slug } count } }
  placeCounts(filter: $filter, first: $first) { places { place { slug } count } unplaced }
  dayOfYear(filter: $filter) { days months unplaced }
}`

const variables = fc.record({
  filter: randomFilters(world),
  counting: fc.constantFrom(...COUNTING_RULES),
  interval: fc.constantFrom('MONTH', 'QUARTER', 'YEAR', 'DECADE'),
  splitBy: fc.constantFrom(null, 'TOPIC', 'ACTOR', 'PRECISION', 'SOURCE', 'PLACE'),
  laneBy: fc.constantFrom(null, 'TOPIC', 'ACTOR', 'PLACE'),
  width: fc.integer({ min: 20, max: 900 }),
  first: fc.integer({ min: 0, max: 6 }),
})

/** What every process answers is the same, to the byte; told of is where the first difference lies. */
async function expectOneAnswer(asked: object, isEditor: boolean): Promise<void> {
  const viewer = isEditor ? EDITOR : OUTSIDER
  const [expected = '', ...others] = await Promise.all(
    [plain, ...kept].map(async (api) => {
      const { data, errors } = await api.query(QUERY, { ...asked }, { viewer })
      return JSON.stringify({ data, errors: errors.map(({ extensions }) => extensions?.code) })
    }),
  )
  for (const answer of others) {
    if (answer === expected) continue
    let place = 0
    while (answer[place] === expected[place]) place++
    const [from, to] = [Math.max(place - 150, 0), place + 150]
    expect(answer.slice(from, to)).toBe(expected.slice(from, to))
  }
  expect(expected).not.toContain('INTERNAL_SERVER_ERROR')
}

describe('columns of events', () => {
  it('answer every count as SQL does, whatever the filter and the viewer', async () => {
    await fc.assert(fc.asyncProperty(variables, fc.boolean(), expectOneAnswer), { numRuns: 50 })
  }, 120_000)

  it('hold every write before the next answer, whoever writes, and nothing of what is not committed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(writes(), { minLength: 1, maxLength: 5 }),
        variables,
        fc.boolean(),
        async (written, asked, isEditor) => {
          await plain.prisma.$transaction(async (transaction) => {
            for (const statement of written.slice(1)) await transaction.$executeRawUnsafe(statement)
            await expectOneAnswer(asked, isEditor)
          })
          await expectOneAnswer(asked, isEditor)
          for (const statement of written) await plain.prisma.$executeRawUnsafe(statement)
          await expectOneAnswer({ ...asked, filter: null }, isEditor)
        },
      ),
      { numRuns: 15 },
    )
  }, 120_000)

  it('are read anew after what went round them: a recount, a truncated table, a trimmed log', async () => {
    const { prisma } = plain
    const asked = { counting: 'SPREAD', interval: 'YEAR', splitBy: 'PLACE', width: 300, first: 5 }
    const disturbances = [
      [
        `SET LOCAL session_replication_role = 'replica'`,
        `UPDATE event SET is_disputed = true`,
        `SET LOCAL session_replication_role = 'origin'`,
        'SELECT rebuild_event_counts()::text',
      ],
      ['TRUNCATE event_place'],
      ['UPDATE event SET is_disputed = false'],
      ['SELECT trim_event_key_changes(9223372036854775807)::text'],
    ]
    for (const statements of disturbances) {
      await prisma.$transaction(async (transaction) => {
        for (const statement of statements) await transaction.$executeRawUnsafe(statement)
      })
      await expectOneAnswer(asked, true)
      for (const { api } of kept) await api.eventColumns.settled()
      for (const { api } of kept) expect(await api.eventColumns.current()).not.toBeNull()
      await expectOneAnswer(asked, true)
    }
  })

  it('keep seconds exactly, as far as 64 bits reach', async () => {
    const dates = ['Y-13800000000', 'Y-200000000001', 'Y200000000000', '../Y-13800000000', 'Y17E7']
    for (const [place, edtf] of dates.entries()) {
      const date = parseEdtf(edtf)
      await plain.prisma.event.create({
        data: { slug: `far-${place}`, title: edtf, status: 'PUBLISHED', ...stored(date) },
      })
    }
    const [bounds] = [toStoredBounds(parseEdtf('Y-200000000001'))]
    for (const overlaps of [null, 'Y-200000000001', 'Y-13800000000/Y-13799999999', '../-4000']) {
      const asked = { counting: 'SPREAD', interval: 'BILLION_YEARS', width: 300, first: 5 }
      await expectOneAnswer({ ...asked, filter: { overlaps } }, false)
    }
    expect(Number.isSafeInteger(Number(bounds?.earliest))).toBe(false)
  })
})

function stored({ edtf, precision, ...date }: EventDate) {
  return { edtf, precision, ...toStoredBounds(date) }
}

/** Statements that change what counts are made of, each of one event, or of some. */
function writes(): fc.Arbitrary<string> {
  const event = fc
    .constantFrom(...world.events.map(({ slug }) => slug))
    .map((slug) => `(SELECT id FROM event WHERE slug = '${slug}')`)
  const keyOf = (table: string, slugs: readonly string[]) =>
    fc.constantFrom(...slugs).map((slug) => `(SELECT id FROM ${table} WHERE slug = '${slug}')`)
  const actor = keyOf(
    'actor',
    world.actors.map(({ slug }) => slug),
  )
  const topic = keyOf(
    'topic',
    world.topics.map(({ slug }) => slug),
  )
  const place = keyOf(
    'place',
    world.places.map(({ slug }) => slug),
  )
  const source = keyOf('source', world.sources)
  const changed = `updated_at = date_trunc('milliseconds', clock_timestamp())`
  return fc.oneof(
    fc.tuple(event, edtfTexts).map(([id, text]) => {
      const { edtf, earliest, latest, precision } = stored(parseEdtf(text))
      return `UPDATE event SET edtf = '${edtf}', earliest = ${earliest}, latest = ${latest}, precision = '${precision}', ${changed} WHERE id = ${id}`
    }),
    fc
      .tuple(event, fc.constantFrom('DRAFT', 'PUBLISHED', 'DELETED'))
      .map(([id, status]) => `UPDATE event SET status = '${status}', ${changed} WHERE id = ${id}`),
    event.map((id) => `UPDATE event SET is_disputed = NOT is_disputed WHERE id = ${id}`),
    event.map(
      (id) =>
        `INSERT INTO event (id, slug, title, edtf, earliest, latest, precision, status, updated_at) SELECT gen_random_uuid(), gen_random_uuid()::text, title, edtf, earliest, latest, precision, status, updated_at FROM event WHERE id = ${id}`,
    ),
    fc
      .tuple(event, actor)
      .map(
        ([id, who]) =>
          `INSERT INTO participation (id, event_id, actor_id, role) SELECT gen_random_uuid(), event.id, ${who}, 'TARGET' FROM event WHERE event.id = ${id} ON CONFLICT DO NOTHING`,
      ),
    event.map((id) => `DELETE FROM participation WHERE event_id = ${id}`),
    event.map(
      (id) =>
        `UPDATE event_topic SET position = 1 - position WHERE event_id = ${id} AND position < 2`,
    ),
    fc
      .tuple(event, topic)
      .map(
        ([id, what]) =>
          `INSERT INTO event_topic (event_id, topic_id, position) SELECT event.id, ${what}, 5 FROM event WHERE event.id = ${id} ON CONFLICT DO NOTHING`,
      ),
    fc
      .tuple(event, place)
      .map(
        ([id, where]) =>
          `INSERT INTO event_place (event_id, place_id) SELECT event.id, ${where} FROM event WHERE event.id = ${id} ON CONFLICT DO NOTHING`,
      ),
    fc
      .tuple(event, source)
      .map(
        ([id, which]) =>
          `INSERT INTO citation (id, event_id, source_id) SELECT gen_random_uuid(), event.id, ${which} FROM event WHERE event.id = ${id}`,
      ),
    fc
      .tuple(topic, topic)
      .map(
        ([id, parent]) => `UPDATE topic SET parent_id = NULLIF(${parent}, ${id}) WHERE id = ${id}`,
      ),
    fc
      .tuple(source, event)
      .map(([id, of]) => `UPDATE citation SET source_id = ${id} WHERE event_id = ${of}`),
    // Not all of them at once: later writes want something to write to.
    event.map((id) => `DELETE FROM event WHERE id = ${id} AND random() < 0.1`),
  )
}
