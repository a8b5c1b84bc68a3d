import type { Entities } from './entities.ts'
import { type DateColumns, randomDate } from './event-dates.ts'
import { recordedAt, uuidV7 } from './identifier.ts'
import { type Random, randomOf, zipf } from './random.ts'
import { VOCABULARY } from './words.ts'

export type Value = string | number | bigint | boolean | null
export type TableName = keyof typeof COLUMNS
export type Rows = Record<TableName, Value[][]>

/** The columns that are filled, in the order of the rows below; the others keep their defaults. */
export const COLUMNS = {
  actor: ['id', 'slug', 'name', 'kind', 'created_at', 'updated_at'],
  place: ['id', 'slug', 'name', 'latitude', 'longitude', 'created_at', 'updated_at'],
  topic: ['id', 'slug', 'name', 'color', 'parent_id', 'position', 'created_at', 'updated_at'],
  source: ['id', 'slug', 'title', 'publisher', 'url', 'published_on', 'created_at', 'updated_at'],
  event: [
    'id',
    'slug',
    'title',
    'summary',
    'edtf',
    'earliest',
    'latest',
    'precision',
    'is_approximate',
    'is_uncertain',
    'is_disputed',
    'status',
    'created_at',
    'updated_at',
  ],
  citation: [
    'id',
    'event_id',
    'source_id',
    'position',
    'quote',
    'expression',
    'claimed_edtf',
    'claimed_earliest',
    'claimed_latest',
    'resolution',
    'confidence',
    'created_at',
  ],
  participation: ['id', 'event_id', 'actor_id', 'role', 'position'],
  event_topic: ['event_id', 'topic_id', 'position'],
  event_place: ['event_id', 'place_id', 'position'],
  event_link: ['id', 'from_id', 'to_id', 'kind'],
} as const

const ROLES = ['INITIATOR', 'TARGET', 'PARTICIPANT', 'MEDIATOR'] as const
const LINK_KINDS = ['IN_RESPONSE_TO', 'CAUSED_BY', 'PART_OF', 'FOLLOWS'] as const
const SUMMARY_LENGTH = 200

/** Writes the rows of any event, numbered from 0, without those of the others. */
export function eventWriter(seed: number, { actors, places, topics, sources }: Entities) {
  const pickActor = zipf(actors.length, 1.1)
  const pickPlace = zipf(places.length, 0.9)
  const pickTopic = zipf(topics.length, 0.7)
  const pickSource = zipf(sources.length, 0.6)
  const pickWord = zipf(VOCABULARY.length, 1)
  const streamOf = (number: number) => randomOf(seed, number + 1)
  const idOf = (number: number) => uuidV7(number, streamOf(number))
  const word = (random: Random) => VOCABULARY[pickWord(random)] ?? ''

  return (number: number, rows: Rows): void => {
    const random = streamOf(number)
    const id = uuidV7(number, random)
    const at = recordedAt(number).toISOString()
    const date = randomDate(random)
    const cast = distinct(1 + random.below(4), () => pickActor(random))
    const title = `${actors[cast[0] ?? 0]?.name}: ${word(random)} ${word(random)} ${word(random)}`
    const fate = random.next()
    const status = fate < 0.95 ? 'PUBLISHED' : fate < 0.99 ? 'DRAFT' : 'DELETED'
    rows.event.push([
      id,
      `event-${number}`,
      title,
      summaryOf(() => word(random)),
      date.edtf,
      date.earliest,
      date.latest,
      date.precision,
      date.isApproximate,
      date.isUncertain,
      random.chance(0.02),
      status,
      at,
      at,
    ])
    for (const [position, actor] of cast.entries()) {
      const role = ROLES[position] ?? 'PARTICIPANT'
      rows.participation.push([uuidV7(number, random), id, actors[actor]?.id ?? '', role, position])
    }
    for (const [position, source] of distinct(1 + random.below(3), () =>
      pickSource(random),
    ).entries()) {
      const quote = `${word(random)} ${word(random)} ${word(random)} in ${date.edtf} ${word(random)} ${word(random)}`
      rows.citation.push([
        uuidV7(number, random),
        id,
        sources[source]?.id ?? '',
        position,
        quote,
        `in ${date.edtf}`,
        ...claim(date),
        'As written.',
        1,
        at,
      ])
    }
    for (const [position, topic] of distinct(1 + random.below(2), () =>
      pickTopic(random),
    ).entries()) {
      rows.event_topic.push([id, topics[topic]?.id ?? '', position])
    }
    if (random.chance(0.6)) rows.event_place.push([id, places[pickPlace(random)]?.id ?? '', 0])
    if (number > 0 && random.chance(0.1)) {
      const kind = LINK_KINDS[random.below(LINK_KINDS.length)] ?? 'FOLLOWS'
      rows.event_link.push([uuidV7(number, random), id, idOf(random.below(number)), kind])
    }
  }
}

export function emptyRows(): Rows {
  const tables = Object.keys(COLUMNS) as TableName[]
  return Object.fromEntries(tables.map((table): [TableName, Value[][]] => [table, []])) as Rows
}

function claim({ edtf, earliest, latest }: DateColumns): Value[] {
  return [edtf, earliest, latest]
}

function summaryOf(word: () => string): string {
  let summary = word()
  while (summary.length < SUMMARY_LENGTH - 8) summary += ` ${word()}`
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
}

function distinct(count: number, draw: () => number): number[] {
  const drawn = new Set<number>()
  for (let tries = 0; drawn.size < count && tries < 20; tries++) drawn.add(draw())
  return [...drawn]
}
