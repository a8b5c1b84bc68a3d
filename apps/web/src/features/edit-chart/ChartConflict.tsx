'use client'

import { useTranslations } from 'next-intl'
import { ConflictChooser } from '../writing/ConflictChooser.tsx'
import type { Versions } from '../writing/merge-drafts.ts'
import { ChartFieldText } from './ChartFieldText.tsx'
import { CHART_FIELDS, type ChartField, type EditedChart } from './edited-chart.ts'

interface Props {
  readonly versions: Versions<EditedChart>
  readonly isSaving: boolean
  readonly onChoose: (merged: EditedChart) => void
}

/** What two people made of one chart, with a choice for each field that differs. */
export function ChartConflict({ versions, isSaving, onChoose }: Props) {
  const t = useTranslations('Share')
  const tForm = useTranslations('ChartForm')
  const tOverview = useTranslations('Overview')
  return (
    <ConflictChooser
      versions={versions}
      fields={CHART_FIELDS}
      labelOf={labelOf}
      textOf={(field, chart) => <ChartFieldText field={field} chart={chart} />}
      isSaving={isSaving}
      onChoose={onChoose}
    />
  )

  function labelOf(field: ChartField): string {
    switch (field) {
      case 'title':
        return t('chartTitle')
      case 'filter':
        return tForm('events')
      case 'range':
        return tForm('range')
      case 'lanes':
        return tOverview('laneBy')
      case 'splitBy':
        return tOverview('splitBy')
      default:
        return t(field)
    }
  }
}
