import { type Ask, graphqlAsk, graphqlData, type Work } from './work.ts'

// What is kept of an earlier answer would make each of these nothing but a look-up.
const AFRESH = { 'cache-control': 'no-cache' }

export const histogram: Work = {
  name: 'histogram',
  title: 'Histogram by year over everything, split by topic',
  contestants: {
    floor: {
      asks: () => [{ method: 'GET', path: '/histogram' }],
      read: (answer) => ({ total: (answer as { total: number }).total }),
    },
    annals: {
      asks: () => [
        graphqlAsk(
          '{ eventHistogram(interval: YEAR, splitBy: TOPIC, counting: EARLIEST) { buckets { edtf } series { key label color counts total } total vagueCount before after } }',
          {},
          AFRESH,
        ),
      ],
      read: (answer) => {
        const { eventHistogram } = graphqlData<{ eventHistogram: { total: number } }>(answer)
        return { total: eventHistogram.total }
      },
    },
  },
}

export const actorMonths: Work = {
  name: 'actor-months',
  title: 'Histogram by month for one busy actor over ten years, spread counting',
  contestants: {
    floor: {
      asks: ({ actor }) => [{ method: 'GET', path: `/actor-months/${actor.id}` }],
      read: (answer) => {
        const { total, counts } = answer as { total: number; counts: number[] }
        return { total, counts: counts.map(toMillionths) }
      },
      isOnlyCompared: true,
    },
    annals: {
      asks: ({ actor }) => [
        afresh(
          `{ eventHistogram(filter: { actors: { anyOf: ["${actor.slug}"] }, overlaps: "2015/2024" }, interval: MONTH, counting: SPREAD) { buckets { edtf } series { key counts } total } }`,
        ),
      ],
      read: (answer) => {
        const { eventHistogram } = graphqlData<{
          eventHistogram: { total: number; series: { counts: number[] }[] }
        }>(answer)
        const [series] = eventHistogram.series
        return { total: eventHistogram.total, counts: series?.counts.map(toMillionths) }
      },
    },
  },
}

export const search: Work = {
  name: 'search',
  title: 'Full-text search, ranked, first 20',
  contestants: {
    annals: {
      asks: ({ searches }) =>
        searches.map((text) =>
          afresh(
            `{ events(first: 20, filter: { text: ${JSON.stringify(text)} }, orderBy: { by: RELEVANCE, direction: DESC }) { edges { node { id title date { edtf } } } } }`,
          ),
        ),
      read: graphqlData,
    },
  },
}

/** How many events each search finds: what a ranked page is chosen from. */
export const searchCount: Work = {
  name: 'search-count',
  title: 'How many events a full-text search finds',
  contestants: {
    floor: {
      asks: ({ searches }) =>
        searches.map((text) => ({ method: 'GET', path: `/search/${encodeURIComponent(text)}` })),
      read: (answer) => (answer as { found: number }).found,
    },
    annals: {
      asks: ({ searches }) =>
        searches.map((text) =>
          afresh(`{ events(first: 0, filter: { text: ${JSON.stringify(text)} }) { totalCount } }`),
        ),
      read: (answer) => graphqlData<{ events: { totalCount: number } }>(answer).events.totalCount,
    },
  },
}

const FACETS = ['topics', 'actors', 'sources', 'precisions'] as const

export const facets: Work = {
  name: 'facets',
  title: 'Facets under a filter (one topic, ten years)',
  contestants: {
    floor: {
      asks: ({ topic }) => [{ method: 'GET', path: `/facets/${topic.id}` }],
      read: (answer) => FACETS.map((facet) => (answer as Record<string, number[]>)[facet]),
      isOnlyCompared: true,
    },
    annals: {
      asks: ({ topic }) => [
        afresh(
          `{ facets(filter: { topics: { anyOf: ["${topic.slug}"] }, overlaps: "2015/2024" }) { topics { key count } actors { key count } precisions { key count } sources { key count } decades { key count } } }`,
        ),
      ],
      read: (answer) => {
        const { facets: counted } = graphqlData<{
          facets: Record<string, { count: number }[]>
        }>(answer)
        return FACETS.map((facet) =>
          counted[facet]?.map(({ count }) => count).sort((a, b) => b - a),
        )
      },
    },
  },
}

function afresh(document: string): Ask {
  return graphqlAsk(document, {}, AFRESH)
}

/** Sums of shares agree up to the order in which they were added. */
function toMillionths(count: number): number {
  return Math.round(count * 1e6)
}
