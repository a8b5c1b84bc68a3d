import { askApi } from '../../apollo/ask-api.ts'
import { browserClient } from '../../apollo/browser-client.ts'
import {
  Overview_QueryDocument,
  type Overview_QueryQueryVariables,
  OverviewList_QueryDocument,
  type OverviewList_QueryQueryVariables,
  OverviewTimeline_QueryDocument,
  type OverviewTimeline_QueryQueryVariables,
} from '../../generated/graphql'

export function askOverview(variables: Overview_QueryQueryVariables) {
  return askApi(Overview_QueryDocument, variables)
}

export function askTimeline(variables: OverviewTimeline_QueryQueryVariables) {
  return askApi(OverviewTimeline_QueryDocument, variables)
}

export function askList(variables: OverviewList_QueryQueryVariables) {
  return askApi(OverviewList_QueryDocument, variables)
}

/** Asks anew for what the page's further pictures and forms show. */
export async function askTheRestAgain(): Promise<void> {
  await browserClient().refetchQueries({ include: 'active' })
}
