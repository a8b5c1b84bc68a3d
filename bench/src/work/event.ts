import { graphqlAsk, graphqlData, type Work } from './work.ts'

const AFRESH = { 'cache-control': 'no-cache' }

/** Many events in turn, so that no one's answer is asked for twice in a row. */
export const event: Work = {
  name: 'event',
  title: 'One event with all its evidence',
  contestants: {
    floor: {
      asks: ({ eventIds }) => eventIds.map((id) => ({ method: 'GET', path: `/event/${id}` })),
      read: (answer) => {
        const { title, edtf, citations, participations, topics, places } = answer as FloorEvent
        return {
          title,
          edtf,
          citations: (citations ?? []).map(({ quote, claimed, source }) => [
            quote,
            claimed,
            source.title,
          ]),
          participations: (participations ?? []).map(({ role, actor }) => [role, actor]),
          topics: topics ?? [],
          places: places ?? [],
        }
      },
    },
    annals: {
      asks: ({ eventIds }) =>
        eventIds.map((id) =>
          graphqlAsk(
            `query Event($id: ID) { event(id: $id) {
              id title summary date { edtf precision }
              citations { edges { node {
                quote expression claimedDate { edtf } resolution confidence
                source { title publisher url publishedOn { edtf } }
              } } }
              participations { role actor { name } }
              topics { name }
              places { name }
            } }`,
            { id: Buffer.from(`Event:${id}`).toString('base64') },
            AFRESH,
          ),
        ),
      read: (answer) => {
        const { event } = graphqlData<{ event: AnnalsEvent }>(answer)
        return {
          title: event.title,
          edtf: event.date.edtf,
          citations: event.citations.edges.map(({ node }) => [
            node.quote,
            node.claimedDate?.edtf ?? null,
            node.source.title,
          ]),
          participations: event.participations.map(({ role, actor }) => [role, actor.name]),
          topics: event.topics.map(({ name }) => name),
          places: event.places.map(({ name }) => name),
        }
      },
    },
  },
}

interface FloorEvent {
  title: string
  edtf: string
  citations: { quote: string; claimed: string | null; source: { title: string } }[] | null
  participations: { role: string; actor: string }[] | null
  topics: string[] | null
  places: string[] | null
}

interface AnnalsEvent {
  title: string
  date: { edtf: string }
  citations: {
    edges: {
      node: { quote: string; claimedDate: { edtf: string } | null; source: { title: string } }
    }[]
  }
  participations: { role: string; actor: { name: string } }[]
  topics: { name: string }[]
  places: { name: string }[]
}
