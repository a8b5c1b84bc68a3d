import 'server-only'
import { query } from '../../apollo/server-client.ts'
import { TimelineOrder_QueryDocument } from '../../generated/graphql'
import { readSteps, type TimelineSteps } from './steps.ts'

/** The events of a timeline in their order; null where there is none of that id. */
export function readTimelineOrder(id: string, locale: string): Promise<TimelineSteps | null> {
  return readSteps(async (after) => {
    const variables = { id, locale, after }
    return (await query({ query: TimelineOrder_QueryDocument, variables })).data
  })
}
