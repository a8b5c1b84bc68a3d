import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { OverviewTimeline_QueryDocument } from '../../generated/graphql'
import { TIMELINE_WIDTH } from '../overview/overview-variables.ts'
import { firstChartWidth } from '../shell/first-chart-width.ts'
import type { ListedKind } from './EntityList.tsx'
import { EntityTimeline } from './EntityTimeline.tsx'

interface Props {
  readonly kind: ListedKind
  readonly slug: string
}

/** In px: what the page leaves a chart where the window is wide. */
const WIDEST = 862

/** The timeline of an actor, topic or place, asked for and drawn by the server. */
export async function EntityTimelineSection({ kind, slug }: Props) {
  const { wide } = await firstChartWidth()
  const variables = {
    filter: { [kind]: { anyOf: [slug] } },
    range: null,
    width: TIMELINE_WIDTH,
    laneBy: kind === 'topics' ? ('ACTOR' as const) : ('TOPIC' as const),
  }
  const { data } = await query({ query: OverviewTimeline_QueryDocument, variables })
  return (
    <EntityTimeline
      first={{ variables, data: requireData(data) }}
      initialWidth={Math.min(wide, WIDEST)}
      now={String(Math.floor(Date.now() / 1000))}
    />
  )
}
