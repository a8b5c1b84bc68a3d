'use client'

import type { Span } from '@annals/charts'
import { edtfOfSpan } from '@annals/dates'
import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { type EventFilter, OverviewTimeline_QueryDocument } from '../../generated/graphql'
import { ChartView } from './ChartView.tsx'
import type { ChartData } from './chart-data.ts'

interface Props {
  readonly kind: string
  readonly data: ChartData
  readonly title: string
  readonly note: string
  readonly height: number
  readonly locale: string
  readonly initialWidth: number
  /** Null where the chart is frozen, and zooming must not show what was not frozen. */
  readonly following: {
    readonly filter: EventFilter
    readonly laneBy: 'TOPIC' | 'ACTOR' | 'PLACE' | null
  } | null
}

/** How finely dense stretches are told apart, in px. */
const WIDTH = 1200

/** A chart with its data; a timeline that follows the data reads finer marks where it is zoomed. */
export function SavedChartView({ following, ...view }: Props) {
  const client = useApolloClient()
  const readMarks = useCallback(
    async (span: Span) => {
      const { data } = await client.query({
        query: OverviewTimeline_QueryDocument,
        variables: {
          ...following,
          filter: following?.filter ?? {},
          width: WIDTH,
          range: edtfOfSpan(span),
        },
        errorPolicy: 'ignore',
      })
      return data?.eventMarks ?? null
    },
    [client, following],
  )
  return <ChartView {...view} readMarks={following === null ? undefined : readMarks} />
}
