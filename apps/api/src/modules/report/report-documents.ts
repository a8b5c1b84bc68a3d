import { type DocumentNode, parse } from 'graphql'

const DATE =
  'date { edtf earliest latest precision isApproximate isUncertain text(locale: $locale) }'

const EVENT = `id slug title summary isDisputed disputeNote ${DATE}
  topics { name } places { name } links { kind to { id } }
  participations { role actor { id name } }
  citations(first: 50) { edges { node {
    id quote note claimedDate { edtf text(locale: $locale) }
    source { id slug title author publisher url licence publishedOn { edtf } }
  } } }`

/** The events of a selection, by date. */
export const SELECTION: DocumentNode =
  parse(`query ReportSelection($filter: EventFilter, $first: Int!, $after: String, $locale: String!) {
  events(filter: $filter, orderBy: { by: EARLIEST }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { ${EVENT} } }
  }
}`)

/** The events of a curated timeline, in its own order. */
export const TIMELINE: DocumentNode =
  parse(`query ReportTimeline($slug: String!, $first: Int!, $after: String, $locale: String!) {
  timeline(slug: $slug) { title note events(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { note node { ${EVENT} } }
  } }
}`)

/** What a filter's slugs are called. */
export const NAMES = {
  topics: parse('query ReportTopic($slug: String!) { found: topic(slug: $slug) { name } }'),
  actors: parse('query ReportActor($slug: String!) { found: actor(slug: $slug) { name } }'),
  places: parse('query ReportPlace($slug: String!) { found: place(slug: $slug) { name } }'),
  sources: parse(
    'query ReportSource($slug: String!) { found: source(slug: $slug) { name: title } }',
  ),
} satisfies Record<string, DocumentNode>
