import { recordedAt, uuidV7 } from './identifier.ts'
import { randomOf } from './random.ts'
import { madeUpName, VOCABULARY } from './words.ts'

/** What the events of one set of data refer to. */
export interface Entities {
  readonly actors: readonly Named[]
  readonly places: readonly Named[]
  readonly topics: readonly Topic[]
  readonly sources: readonly Named[]
}

export interface Named {
  readonly id: string
  readonly slug: string
  readonly name: string
}

export interface Topic extends Named {
  readonly parentId: string | null
}

const ACTORS = 2_000
const PLACES = 500
const TOPICS = 40
const ROOT_TOPICS = 8
const EVENTS_PER_SOURCE = 50

export function entitiesOf(seed: number, eventCount: number): Entities {
  const topics: Topic[] = []
  for (const [number, topic] of named(
    seed,
    'topic',
    TOPICS,
    (at) => VOCABULARY[at] ?? '',
  ).entries()) {
    const parent = number < ROOT_TOPICS ? undefined : topics[number % ROOT_TOPICS]
    topics.push({ ...topic, parentId: parent?.id ?? null })
  }
  return {
    actors: named(seed, 'actor', ACTORS, madeUpName),
    places: named(seed, 'place', PLACES, (at) => `Port ${madeUpName(at)}`),
    topics,
    sources: named(
      seed,
      'source',
      Math.max(100, Math.ceil(eventCount / EVENTS_PER_SOURCE)),
      (at) => `The ${madeUpName(at)} Report`,
    ),
  }
}

/** The rows of the tables that events refer to, in COPY's order of columns. */
export function entityRows({ actors, places, topics, sources }: Entities) {
  const made = recordedAt(0).toISOString()
  return {
    actor: actors.map(({ id, slug, name }) => [id, slug, name, 'ORGANISATION', made, made]),
    place: places.map(({ id, slug, name }, at) => [
      id,
      slug,
      name,
      ((at * 37) % 120) - 60,
      ((at * 91) % 360) - 180,
      made,
      made,
    ]),
    topic: topics.map(({ id, slug, name, parentId }, at) => [
      id,
      slug,
      name,
      `#${((at * 997_331) % 0xffffff).toString(16).padStart(6, '0')}`,
      parentId,
      at,
      made,
      made,
    ]),
    source: sources.map(({ id, slug, name }, at) => [
      id,
      slug,
      name,
      `${madeUpName(at % 40)} Press`,
      `https://example.org/${slug}`,
      `${1990 + (at % 36)}-0${1 + (at % 9)}-1${at % 9}`,
      made,
      made,
    ]),
  }
}

function named(seed: number, kind: string, count: number, nameOf: (at: number) => string): Named[] {
  return Array.from({ length: count }, (_, at) => ({
    id: uuidV7(0, randomOf(seed ^ kind.charCodeAt(0), at)),
    slug: `${kind}-${at}`,
    name: nameOf(at),
  }))
}
