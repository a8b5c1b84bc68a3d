/** The queries of docs/api.md, in its order; their answers are written by running them. */
export interface ApiExample {
  readonly title: string
  readonly text: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

export const API_EXAMPLES: readonly ApiExample[] = [
  {
    title: 'An event, and where its date comes from',
    text: 'A date has its EDTF text, bounds in seconds, and words. Each citation has the expression as the source wrote it, and the date that it claims.',
    query: `{
  event(slug: "recognition-decree") {
    title
    date { edtf earliest latest precision text }
    isDisputed
    citations(first: 2) {
      edges {
        node {
          expression
          claimedDate { edtf text }
          source { title publishedOn { text } }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Events by filter, page by page',
    text: 'Ranges are EDTF. Give `endCursor` as `after` for the next page, `startCursor` as `before` with `last` for the one before.',
    query: `query Page($filter: EventFilter, $after: String) {
  events(first: 2, after: $after, filter: $filter) {
    totalCount
    edges { node { slug title date { text } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { filter: { overlaps: '2022', precisionAtLeast: 'MONTH' } },
  },
  {
    title: 'Full-text search',
    text: 'Highlights are offsets into the text, never HTML.',
    query: `{
  events(first: 2, filter: { text: "recognition" }, orderBy: { by: RELEVANCE, direction: DESC }) {
    edges {
      node { title }
      highlights { field start end }
    }
  }
}`,
  },
  {
    title: 'How many events when',
    text: 'SPREAD counts a vague date in each bucket by the share that it covers; EARLIEST and TOUCHED are the other rules.',
    query: `{
  eventHistogram(interval: DECADE, counting: SPREAD) {
    total
    vagueCount
    before
    after
    buckets { edtf label }
    series { key counts }
  }
}`,
  },
  {
    title: 'Any node by its global id',
    text: 'Ids are opaque, and unique over all types.',
    query: `query Again($id: ID!) {
  node(id: $id) {
    __typename
    ... on Topic { name children { name } }
  }
}`,
    variables: { id: 'TOPIC_ID' },
  },
  {
    title: 'Who changed what',
    text: 'Every write makes a revision, with each field that it changed.',
    query: `{
  event(slug: "recognition-decree") {
    revisions(first: 1) {
      edges { node { action version createdAt changes { field } } }
    }
  }
}`,
  },
  {
    title: 'As it stood on a day',
    text: 'Root reads take `asOf`.',
    query: `{
  events(first: 1, asOf: "2000-01-01T00:00:00Z") {
    totalCount
  }
}`,
  },
  {
    title: 'A refusal',
    text: 'An argument that cannot be used has a stable code; limits also tell what was measured.',
    query: `{
  events(first: 5000) {
    edges { node { title } }
  }
}`,
  },
]
