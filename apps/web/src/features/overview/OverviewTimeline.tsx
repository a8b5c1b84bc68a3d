'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { TimelineStill } from '#overview-stills'
import type { OverviewTimeline_QueryQuery } from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StillFirst } from '../../ui/StillFirst.tsx'
import { LANES, type Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { rememberChartWidth } from '../shell/chart-width.ts'
import { FailedNotice } from './FailedNotice.tsx'

interface Props {
  readonly marks: OverviewTimeline_QueryQuery['eventMarks']
  /** Marks of `shown` could not be had; these are earlier ones. */
  readonly hasFailed: boolean
  readonly onRetry: () => void
  /** As the address has it. */
  readonly selection: Selection
  /** What is drawn; it may lag behind the address while marks are fetched. */
  readonly shown: Selection
  readonly isChanged: boolean
  readonly initialWidth: number
  /** Seconds from 1970-01-01T00:00:00Z. */
  readonly now: string
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
}

/** The events of a selection in lanes. */
export function OverviewTimeline(props: Props) {
  const { marks, selection, shown, initialWidth, now, onChange } = props
  const t = useTranslations('Overview')
  const tSplit = useTranslations('Split')
  const { folded, laneOrder } = selection
  const laneState = useMemo(() => ({ collapsed: folded, order: laneOrder }), [folded, laneOrder])
  const drawn = {
    marks,
    selection: shown,
    laneState,
    initialWidth,
    now,
    onChange,
  }
  return (
    <Card
      title={t('timeline')}
      controls={
        <div className="flex flex-wrap items-center gap-2">
          <SelectField
            label={t('laneBy')}
            value={selection.lanes}
            choices={LANES.map((value) => ({ value, label: tSplit(value) }))}
            onChange={(lanes) => onChange({ lanes, folded: null, laneOrder: null })}
          />
          <ShareButton selection={selection} kind="TIMELINE" />
        </div>
      }
    >
      {props.hasFailed && <FailedNotice onRetry={props.onRetry} />}
      <StillFirst
        Still={TimelineStill}
        load={loadChart}
        drawn={drawn}
        isChanged={props.isChanged}
        onOtherWidth={rememberChartWidth}
        fallback={<Skeleton height={480} />}
      />
    </Card>
  )
}

async function loadChart() {
  return (await import('./TimelineChart.tsx')).TimelineChart
}
