import 'server-only'
import { query } from '../../apollo/server-client.ts'
import { TimelineOrder_QueryDocument } from '../../generated/graphql'
import { type TimelineSteps, timelineSteps } from './steps.ts'

/** The events of a timeline in their order; null where there is none of that id. */
export async function readTimelineOrder(id: string, locale: string): Promise<TimelineSteps | null> {
  const { data } = await query({ query: TimelineOrder_QueryDocument, variables: { id, locale } })
  return timelineSteps(data)
}
