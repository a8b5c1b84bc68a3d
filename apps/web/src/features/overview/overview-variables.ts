import type {
  Overview_QueryQueryVariables,
  OverviewTimeline_QueryQueryVariables,
} from '../../generated/graphql'
import {
  filterOf,
  filterWithoutRange,
  laneByOf,
  orderOf,
  splitByOf,
} from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'

export const PAGE_SIZE = 25

/** How finely dense stretches are told apart, in px of a wide screen; the same for server and browser. */
const TIMELINE_WIDTH = 1200

export function overviewVariables(
  selection: Selection,
  locale: string,
): Overview_QueryQueryVariables {
  const { after, before } = selection
  return {
    filter: filterOf(selection),
    filterWithoutRange: filterWithoutRange(selection),
    splitBy: splitByOf(selection),
    orderBy: orderOf(selection),
    locale,
    ...(before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before }),
  }
}

export function timelineVariables(selection: Selection): OverviewTimeline_QueryQueryVariables {
  return {
    filter: filterWithoutRange(selection),
    range: selection.range,
    width: TIMELINE_WIDTH,
    laneBy: laneByOf(selection),
  }
}
