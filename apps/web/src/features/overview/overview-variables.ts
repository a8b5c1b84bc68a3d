import type {
  Overview_QueryQueryVariables,
  OverviewList_QueryQueryVariables,
  OverviewTimeline_QueryQueryVariables,
} from '../../generated/graphql'
import { pageRequest } from '../../ui/page-request.ts'
import {
  filterOf,
  filterWithoutRange,
  laneByOf,
  orderOf,
  splitByOf,
} from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'

/** How finely dense stretches are told apart, in px of a wide screen; the same for server and browser. */
export const TIMELINE_WIDTH = 1200

export function overviewVariables(
  selection: Selection,
  locale: string,
): Overview_QueryQueryVariables {
  return {
    filter: filterOf(selection),
    filterWithoutRange: filterWithoutRange(selection),
    splitBy: splitByOf(selection),
    locale,
  }
}

export function listVariables(
  selection: Selection,
  locale: string,
): OverviewList_QueryQueryVariables {
  const { rows, after, before } = selection
  return {
    filter: filterOf(selection),
    orderBy: orderOf(selection),
    locale,
    ...pageRequest({ after, before }, rows),
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
