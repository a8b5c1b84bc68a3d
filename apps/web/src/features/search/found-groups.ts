import type { SearchPalette_QueryQuery } from '../../generated/graphql'

export interface Found {
  readonly id: string
  readonly label: string
  readonly note?: string
  /** Where it leads: its page, or the overview with it as a filter. */
  readonly href: string
}

export interface FoundGroup {
  readonly kind: 'events' | 'actors' | 'topics' | 'places' | 'sources' | 'timelines'
  readonly found: readonly Found[]
}

/** What was found, by kind; kinds of which nothing was found are left out. */
export function foundGroups(answer: SearchPalette_QueryQuery): FoundGroup[] {
  const groups: FoundGroup[] = [
    {
      kind: 'events',
      found: answer.events.edges.map(({ node: { id, slug, title, date } }) => ({
        id,
        label: title,
        note: date.text,
        href: `/events/${slug}`,
      })),
    },
    { kind: 'actors', found: asFilter(answer.actors, 'actors') },
    { kind: 'topics', found: asFilter(answer.topics, 'topics') },
    { kind: 'places', found: asFilter(answer.places, 'places') },
    { kind: 'sources', found: asPage(answer.sources, 'sources') },
    { kind: 'timelines', found: asPage(answer.timelines, 'timelines') },
  ]
  return groups.filter(({ found }) => found.length > 0)
}

interface Named {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly slug: string; readonly name: string }
  }[]
}

function asFilter({ edges }: Named, filter: string): Found[] {
  return edges.map(({ node: { id, slug, name } }) => ({
    id,
    label: name,
    href: `/?${filter}=${encodeURIComponent(slug)}`,
  }))
}

interface Titled {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly slug: string; readonly title: string }
  }[]
}

function asPage({ edges }: Titled, folder: string): Found[] {
  return edges.map(({ node: { id, slug, title } }) => ({
    id,
    label: title,
    href: `/${folder}/${slug}`,
  }))
}
