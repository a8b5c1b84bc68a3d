'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useDeferredValue, useState } from 'react'
import { TimelineStill } from '#overview-stills'
import { type FirstAnswer, useAnswer, useAnswers } from '../../apollo/use-answers.ts'
import type {
  OverviewTimeline_QueryQuery,
  OverviewTimeline_QueryQueryVariables,
} from '../../generated/graphql'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StillFirst } from '../../ui/StillFirst.tsx'
import { FailedNotice } from '../overview/FailedNotice.tsx'
import type { SelectionChange } from '../selection/use-selection.ts'

interface Props {
  /** The whole of it. */
  readonly first: FirstAnswer<OverviewTimeline_QueryQuery, OverviewTimeline_QueryQueryVariables>
  readonly initialWidth: number
  /** Seconds from 1970-01-01T00:00:00Z. */
  readonly now: string
}

const WHOLE = { range: null as string | null, folded: [] as string[], laneOrder: [] as string[] }

/** The events of one actor, topic or place in lanes; where it is moved to stays here, not in the address. */
export function EntityTimeline({ first, initialWidth, now }: Props) {
  const t = useTranslations('Overview')
  const locale = useLocale()
  const [view, setView] = useState(WHOLE)
  // What the server drew says what it came with, in the language that it came in.
  const [came] = useState({ first, locale })
  const range = useDeferredValue(view.range)
  const { ask, askAgain } = useAnswers(askTimeline, first)
  const { data, hasFailed } = useAnswer(ask({ ...first.variables, range }))
  const change = useCallback(({ range, folded, laneOrder }: SelectionChange) => {
    setView((last) => ({
      range: range === undefined ? last.range : range,
      folded: folded ?? last.folded,
      laneOrder: laneOrder ?? last.laneOrder,
    }))
  }, [])
  return (
    <section
      aria-label={t('timeline')}
      className="mt-4 rounded-card border border-line bg-surface p-4"
    >
      {hasFailed && <FailedNotice onRetry={askAgain} />}
      <StillFirst
        Still={TimelineStill}
        load={loadChart}
        drawn={{
          marks: data.eventMarks,
          selection: { range },
          laneState: { collapsed: view.folded, order: view.laneOrder },
          initialWidth,
          now,
          onChange: change,
        }}
        isChanged={view !== WHOLE || first !== came.first || locale !== came.locale}
        onOtherWidth={forget}
        fallback={<Skeleton height={240} />}
      />
    </section>
  )
}

const askTimeline = async (variables: OverviewTimeline_QueryQueryVariables) =>
  (await import('../overview/ask-overview.ts')).askTimeline(variables)

async function loadChart() {
  return (await import('../overview/TimelineChart.tsx')).TimelineChart
}

/** The width that is remembered is that of the overview. */
function forget(): void {
  // Nothing to keep.
}
