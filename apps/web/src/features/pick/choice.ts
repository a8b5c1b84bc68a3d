import type { Pick_QueryQuery } from '../../generated/graphql'

/** What can be picked. */
export type PickKind = 'actors' | 'topics' | 'places' | 'sources' | 'events'

/** Something that was found by its name. */
export interface Choice {
  /** Global id. */
  readonly id: string
  readonly name: string
  /** What tells it from others of that name; may be empty. */
  readonly note: string
}

export function choicesIn(data: Pick_QueryQuery): Choice[] {
  const { actors, topics, places, sources, events } = data
  return [
    ...nodes(actors).map(({ id, name }) => ({ id, name, note: '' })),
    ...nodes(topics).map(({ id, name }) => ({ id, name, note: '' })),
    ...nodes(places).map(({ id, name, countryCode }) => ({ id, name, note: countryCode ?? '' })),
    ...nodes(sources).map(({ id, title, publisher }) => ({
      id,
      name: title,
      note: publisher ?? '',
    })),
    ...nodes(events).map(({ id, title, date }) => ({ id, name: title, note: date.text })),
  ]
}

function nodes<Node>(
  connection: { readonly edges: readonly { readonly node: Node }[] } | null | undefined,
): Node[] {
  return connection?.edges.map(({ node }) => node) ?? []
}
