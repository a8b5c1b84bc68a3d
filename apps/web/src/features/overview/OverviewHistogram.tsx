'use client'

import { useTranslations } from 'next-intl'
import { HistogramStill } from '#overview-stills'
import type { Overview_QueryQuery } from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StillFirst } from '../../ui/StillFirst.tsx'
import { type Selection, SPLITS } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { rememberChartWidth } from '../shell/chart-width.ts'

interface Props {
  readonly histogram: Overview_QueryQuery['eventHistogram']
  /** As the address has it. */
  readonly selection: Selection
  /** The selection of which `histogram` is. */
  readonly shown: Selection
  readonly isChanged: boolean
  readonly initialWidth: number
  readonly onChange: (change: SelectionChange) => void
}

/** The shape of all that the other filters leave, and the brush that chooses a range of it. */
export function OverviewHistogram(props: Props) {
  const { histogram, selection, shown, initialWidth, onChange } = props
  const t = useTranslations('Overview')
  const tSplit = useTranslations('Split')
  const drawn = { histogram, selection: shown, initialWidth, onChange }
  return (
    <Card
      title={t('shape')}
      controls={
        <div className="flex flex-wrap items-center gap-2">
          <SelectField
            label={t('splitBy')}
            value={selection.split}
            choices={SPLITS.map((value) => ({ value, label: tSplit(value) }))}
            onChange={(split) => onChange({ split })}
          />
          <ShareButton selection={selection} kind="HISTOGRAM" />
        </div>
      }
    >
      <StillFirst
        Still={HistogramStill}
        load={loadChart}
        drawn={drawn}
        isChanged={props.isChanged}
        onOtherWidth={rememberChartWidth}
        fallback={<Skeleton height={216} />}
      />
    </Card>
  )
}

async function loadChart() {
  return (await import('./HistogramChart.tsx')).HistogramChart
}
