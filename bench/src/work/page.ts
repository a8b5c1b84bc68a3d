import type { Sample } from '../data/sample.ts'
import { type Ask, graphqlAsk, graphqlData, type Side, type Work } from './work.ts'

const PAGES_DEEP = 40
// Read afresh: what is kept of an earlier answer is measured apart.
const AFRESH = { 'cache-control': 'no-cache' }

export const page: Work = {
  name: 'page',
  title: 'A page of 50 events with sources and participants',
  contestants: {
    floor: { asks: () => [floorPage()], read: readFloor },
    postgraphile: { asks: () => [postgraphilePage(null)], read: readPostgraphile },
    annals: { asks: () => [annalsPage(null, AFRESH)], read: readAnnals },
  },
}

export const deepPage: Work = {
  name: 'deep-page',
  title: `The same, ${PAGES_DEEP} pages deep by cursor`,
  contestants: {
    floor: deep(
      (last) => floorPage(last),
      (answer) => (answer as FloorPage).last,
      readFloor,
    ),
    postgraphile: deep(
      (cursor) => postgraphilePage(cursor ?? null),
      (answer) => graphqlData<PostgraphilePage>(answer).allEvents.pageInfo.endCursor,
      readPostgraphile,
    ),
    annals: deep(
      (cursor) => annalsPage(cursor ?? null, AFRESH),
      (answer) => graphqlData<AnnalsPage>(answer).events.pageInfo.endCursor,
      readAnnals,
    ),
  },
}

export const cachedPage: Work = {
  name: 'cached-page',
  title: 'The same page, asked for again and again',
  contestants: {
    ...page.contestants,
    annals: { asks: () => [annalsPage(null)], read: readAnnals },
  },
}

function deep(
  pageAfter: (cursor?: string) => Ask,
  cursorOf: (answer: unknown) => string,
  read: Side['read'],
): Side {
  return {
    asks: async (_sample: Sample, send) => {
      let ask = pageAfter()
      for (let number = 0; number < PAGES_DEEP; number++) ask = pageAfter(cursorOf(await send(ask)))
      return [ask]
    },
    read,
  }
}

function floorPage(after?: string): Ask {
  return { method: 'GET', path: after === undefined ? '/page' : `/deep-page/${after}` }
}

function postgraphilePage(after: string | null): Ask {
  return graphqlAsk(
    `query Page($after: Cursor) {
      allEvents(first: 50, after: $after, condition: { status: PUBLISHED }, orderBy: [EARLIEST_DESC, PRIMARY_KEY_DESC]) {
        edges { node {
          rowId title summary edtf precision
          citationsByEventId(orderBy: [POSITION_ASC]) { edges { node { quote sourceBySourceId { title } } } }
          participationsByEventId(orderBy: [POSITION_ASC]) { edges { node { role actorByActorId { name } } } }
        } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { after },
  )
}

function annalsPage(after: string | null, headers: Readonly<Record<string, string>> = {}): Ask {
  return graphqlAsk(
    `query Page($after: String) {
      events(first: 50, after: $after, orderBy: { by: EARLIEST, direction: DESC }) {
        edges { node {
          id title summary date { edtf precision }
          citations { edges { node { quote source { title } } } }
          participations { role actor { name } }
        } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { after },
    headers,
  )
}

interface FloorPage {
  events: {
    title: string
    edtf: string
    citations: { quote: string; source: string }[]
    participations: { role: string; actor: string }[]
  }[]
  last: string
}

interface PostgraphilePage {
  allEvents: {
    edges: {
      node: {
        title: string
        edtf: string
        citationsByEventId: Edges<{ quote: string; sourceBySourceId: { title: string } }>
        participationsByEventId: Edges<{ role: string; actorByActorId: { name: string } }>
      }
    }[]
    pageInfo: { endCursor: string }
  }
}

interface AnnalsPage {
  events: {
    edges: {
      node: {
        title: string
        date: { edtf: string }
        citations: Edges<{ quote: string; source: { title: string } }>
        participations: { role: string; actor: { name: string } }[]
      }
    }[]
    pageInfo: { endCursor: string }
  }
}

interface Edges<Node> {
  edges: { node: Node }[]
}

function readFloor(answer: unknown) {
  return (answer as FloorPage).events.map(({ title, edtf, citations, participations }) => ({
    title,
    edtf,
    citations: citations.map(({ quote, source }) => [quote, source]),
    participations: participations.map(({ role, actor }) => [role, actor]),
  }))
}

function readPostgraphile(answer: unknown) {
  return graphqlData<PostgraphilePage>(answer).allEvents.edges.map(({ node }) => ({
    title: node.title,
    edtf: node.edtf,
    citations: node.citationsByEventId.edges.map(({ node: { quote, sourceBySourceId } }) => [
      quote,
      sourceBySourceId.title,
    ]),
    participations: node.participationsByEventId.edges.map(({ node: { role, actorByActorId } }) => [
      role,
      actorByActorId.name,
    ]),
  }))
}

function readAnnals(answer: unknown) {
  return graphqlData<AnnalsPage>(answer).events.edges.map(({ node }) => ({
    title: node.title,
    edtf: node.date.edtf,
    citations: node.citations.edges.map(({ node: { quote, source } }) => [quote, source.title]),
    participations: node.participations.map(({ role, actor }) => [role, actor.name]),
  }))
}
