import { graphqlAsk, graphqlData, type Side, type Work } from './work.ts'

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
    annals: annalsOnly(({ actor }) => [
      `{ eventHistogram(filter: { actors: { anyOf: ["${actor.slug}"] }, overlaps: "2015/2024" }, interval: MONTH, counting: SPREAD) { buckets { edtf } series { key counts } total } }`,
    ]),
  },
}

export const search: Work = {
  name: 'search',
  title: 'Full-text search, ranked, first 20',
  contestants: {
    annals: annalsOnly(({ searches }) =>
      searches.map(
        (text) =>
          `{ events(first: 20, filter: { text: ${JSON.stringify(text)} }, orderBy: { by: RELEVANCE, direction: DESC }) { edges { node { id title date { edtf } } } } }`,
      ),
    ),
  },
}

export const facets: Work = {
  name: 'facets',
  title: 'Facets under a filter (one topic, ten years)',
  contestants: {
    annals: annalsOnly(({ topic }) => [
      `{ facets(filter: { topics: { anyOf: ["${topic.slug}"] }, overlaps: "2015/2024" }) { topics { key count } actors { key count } precisions { key count } sources { key count } decades { key count } } }`,
    ]),
  },
}

function annalsOnly(documents: (sample: Parameters<Side['asks']>[0]) => string[]): Side {
  return {
    asks: (sample) => documents(sample).map((document) => graphqlAsk(document, {}, AFRESH)),
    read: graphqlData,
  }
}
