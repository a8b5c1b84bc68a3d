import type { EntityKind } from '@annals/prisma'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'

/** Something that a filter names by its id or slug. `path` is where: "filter.topics.anyOf.0". */
export interface FilterReference {
  readonly kind: EntityKind
  readonly name: string
  readonly path: string
}

/** A range that a filter gives as EDTF, and where. */
export interface FilterRange {
  readonly text: string
  readonly path: string
}

export interface FilterParts {
  readonly references: readonly FilterReference[]
  readonly ranges: readonly FilterRange[]
}

/** All that a filter names and every range in it, those inside `and`, `or` and `not` too. */
export function filterParts(filter: EventFilterInput, path = 'filter'): FilterParts {
  const { actors, pair, topics, places, links, and, or, not } = filter
  const named = (kind: EntityKind, field: string, names: Names): FilterReference[] =>
    (names ?? []).map((name, index) => ({ kind, name, path: `${path}.${field}.${index}` }))
  const one = (kind: EntityKind, field: string, name: string | null | undefined) =>
    name == null ? [] : [{ kind, name, path: `${path}.${field}` }]
  const inside = [
    ...(and ?? []).map((part, index) => filterParts(part, `${path}.and.${index}`)),
    ...(or ?? []).map((part, index) => filterParts(part, `${path}.or.${index}`)),
    ...(not == null ? [] : [filterParts(not, `${path}.not`)]),
  ]
  return {
    references: [
      ...named('ACTOR', 'actors.allOf', actors?.allOf),
      ...named('ACTOR', 'actors.anyOf', actors?.anyOf),
      ...one('ACTOR', 'pair.initiator', pair?.initiator),
      ...one('ACTOR', 'pair.target', pair?.target),
      ...named('TOPIC', 'topics.allOf', topics?.allOf),
      ...named('TOPIC', 'topics.anyOf', topics?.anyOf),
      ...named('PLACE', 'places.anyOf', places?.anyOf),
      ...named('SOURCE', 'sources', filter.sources),
      ...one('EVENT', 'links.to', links?.to),
      ...one('EVENT', 'links.from', links?.from),
      ...inside.flatMap(({ references }) => references),
    ],
    ranges: [
      ...(['overlaps', 'within', 'startsIn'] as const).flatMap((field) => {
        const text = filter[field]
        return text == null ? [] : [{ text, path: `${path}.${field}` }]
      }),
      ...inside.flatMap(({ ranges }) => ranges),
    ],
  }
}

type Names = readonly string[] | null | undefined
