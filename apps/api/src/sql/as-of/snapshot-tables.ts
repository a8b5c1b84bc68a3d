import type { EntityKind } from '@annals/prisma'

/** A table that revisions keep, with its columns and their types in PostgreSQL. */
export interface SnapshotTable {
  readonly name: string
  /** Whose snapshot holds its rows. */
  readonly kind: EntityKind
  readonly columns: Readonly<Record<string, string>>
}

/** A table whose rows belong to an entity: they stand in a list inside its snapshot. */
export interface PartTable extends SnapshotTable {
  /** The list's name in the snapshot. */
  readonly list: string
  /** The column that names the entity. */
  readonly owner: string
}

const RECORDED = { version: 'int', created_at: 'timestamptz', updated_at: 'timestamptz' }

export const ENTITY_TABLES: readonly SnapshotTable[] = [
  {
    name: 'event',
    kind: 'EVENT',
    columns: {
      id: 'uuid',
      slug: 'text',
      title: 'text',
      summary: 'text',
      edtf: 'text',
      earliest: 'bigint',
      latest: 'bigint',
      precision: '"Precision"',
      is_approximate: 'boolean',
      is_uncertain: 'boolean',
      is_disputed: 'boolean',
      dispute_note: 'text',
      status: '"EventStatus"',
      merged_into_id: 'uuid',
      ...RECORDED,
    },
  },
  {
    name: 'source',
    kind: 'SOURCE',
    columns: {
      id: 'uuid',
      slug: 'text',
      title: 'text',
      author: 'text',
      publisher: 'text',
      url: 'text',
      published_on: 'text',
      language: 'text',
      text: 'text',
      licence: 'text',
      is_deleted: 'boolean',
      ...RECORDED,
    },
  },
  {
    name: 'actor',
    kind: 'ACTOR',
    columns: {
      id: 'uuid',
      slug: 'text',
      name: 'text',
      kind: '"ActorKind"',
      aliases: 'text[]',
      iso_code: 'text',
      description: 'text',
      successor_id: 'uuid',
      is_deleted: 'boolean',
      ...RECORDED,
    },
  },
  {
    name: 'place',
    kind: 'PLACE',
    columns: {
      id: 'uuid',
      slug: 'text',
      name: 'text',
      aliases: 'text[]',
      latitude: 'float8',
      longitude: 'float8',
      country_code: 'text',
      is_deleted: 'boolean',
      ...RECORDED,
    },
  },
  {
    name: 'topic',
    kind: 'TOPIC',
    columns: {
      id: 'uuid',
      slug: 'text',
      name: 'text',
      description: 'text',
      color: 'text',
      parent_id: 'uuid',
      position: 'int',
      is_deleted: 'boolean',
      ...RECORDED,
    },
  },
  {
    name: 'timeline',
    kind: 'TIMELINE',
    columns: {
      id: 'uuid',
      slug: 'text',
      title: 'text',
      note: 'text',
      status: '"EventStatus"',
      ...RECORDED,
    },
  },
  {
    name: 'chart',
    kind: 'CHART',
    columns: {
      id: 'uuid',
      slug: 'text',
      kind: '"ChartKind"',
      title: 'text',
      note: 'text',
      source_line: 'text',
      filter: 'jsonb',
      options: 'jsonb',
      width: 'int',
      height: 'int',
      status: '"EventStatus"',
      shown_pin_id: 'uuid',
      ...RECORDED,
    },
  },
]

const ofEvent = { kind: 'EVENT', owner: 'event_id' } as const

export const PART_TABLES: readonly PartTable[] = [
  {
    ...ofEvent,
    name: 'citation',
    list: 'citations',
    columns: {
      id: 'uuid',
      event_id: 'uuid',
      source_id: 'uuid',
      position: 'int',
      quote: 'text',
      quote_start: 'int',
      quote_end: 'int',
      expression: 'text',
      expression_start: 'int',
      expression_end: 'int',
      claimed_edtf: 'text',
      claimed_earliest: 'bigint',
      claimed_latest: 'bigint',
      resolution: 'text',
      confidence: 'float8',
      note: 'text',
      created_at: 'timestamptz',
    },
  },
  {
    ...ofEvent,
    name: 'participation',
    list: 'participations',
    columns: {
      id: 'uuid',
      event_id: 'uuid',
      actor_id: 'uuid',
      role: '"ParticipationRole"',
      position: 'int',
    },
  },
  {
    ...ofEvent,
    name: 'event_place',
    list: 'places',
    columns: { event_id: 'uuid', place_id: 'uuid', position: 'int' },
  },
  {
    ...ofEvent,
    name: 'event_topic',
    list: 'topics',
    columns: { event_id: 'uuid', topic_id: 'uuid', position: 'int' },
  },
  {
    name: 'event_link',
    kind: 'EVENT',
    list: 'linksFrom',
    owner: 'from_id',
    columns: {
      id: 'uuid',
      from_id: 'uuid',
      to_id: 'uuid',
      kind: '"EventLinkKind"',
      note: 'text',
    },
  },
  {
    name: 'timeline_event',
    kind: 'TIMELINE',
    list: 'events',
    owner: 'timeline_id',
    columns: { timeline_id: 'uuid', event_id: 'uuid', position: 'int', note: 'text' },
  },
]
