'use client'

import { useTranslations } from 'next-intl'
import { LOCALE_NAMES } from '../../i18n/locales.ts'
import { LANE_NAMES, SPLIT_NAMES } from '../share/ChartFields.tsx'
import type { ChartField, EditedChart } from './edited-chart.ts'
import { type FilterDraft, NAMED_KINDS } from './filter-draft.ts'

interface Props {
  readonly field: ChartField
  readonly chart: EditedChart
}

/** One field of a chart in words, to be compared with another version of it. */
export function ChartFieldText({ field, chart }: Props) {
  const t = useTranslations('Share')
  const tForm = useTranslations('EventForm')
  const tKind = useTranslations('Chart.kinds')
  const tSplit = useTranslations('Split')
  const tFilter = useTranslations('Filters')
  const tChart = useTranslations('ChartForm')
  const lines = linesOf().filter((line) => line !== '')
  return (
    <span className="grid gap-1 whitespace-pre-line break-words">
      {lines.length === 0 ? (
        <span className="text-muted">{tForm('nothing')}</span>
      ) : (
        lines.map((line) => <span key={line}>{line}</span>)
      )}
    </span>
  )

  function linesOf(): string[] {
    switch (field) {
      case 'title':
      case 'note':
      case 'sourceLine':
      case 'range':
        return [chart[field]]
      case 'width':
      case 'height':
        return [String(chart[field])]
      case 'kind':
        return [tKind(chart.kind)]
      case 'lanes':
        return [tSplit(LANE_NAMES[chart.lanes ?? 'NONE'])]
      case 'splitBy':
        return [tSplit(SPLIT_NAMES[chart.splitBy ?? 'NONE'])]
      case 'interval':
        return [t(`intervals.${chart.interval ?? 'AUTO'}`)]
      case 'counting':
        return [t(`countings.${chart.counting}`)]
      case 'theme':
        return [t(`themes.${chart.theme}`)]
      case 'language':
        return [{ ...(LOCALE_NAMES as Record<string, string>) }[chart.language] ?? chart.language]
      case 'filter':
        return filterLines(chart.filter)
    }
  }

  function filterLines(filter: FilterDraft): string[] {
    const line = (label: string, value: string) => (value === '' ? '' : `${label}: ${value}`)
    return [
      line(tFilter('search'), filter.text),
      line(tChart('overlaps'), filter.overlaps),
      ...NAMED_KINDS.map((kind) =>
        line(tFilter(kind), filter[kind].map(({ name }) => name).join(', ')),
      ),
      filter.precisionAtLeast === null
        ? ''
        : line(tFilter('exact'), tFilter(`exactness.${EXACTNESS[filter.precisionAtLeast]}`)),
      filter.isDisputed ? tFilter('disputed') : '',
      filter.further,
    ]
  }
}

const EXACTNESS = { YEAR: 'year', MONTH: 'month', DAY: 'day', HOUR: 'hour' } as const
