import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { LegendSwatch } from './LegendSwatch.tsx'
import { type LegendEntry, swatchSize } from './legend-entry.ts'

interface Props {
  readonly entries: readonly LegendEntry[]
  /** Unique in the page. */
  readonly id: string
  readonly colors: ChartColors
}

/** What colours and marks mean; nothing where there is nothing to explain. */
export function Legend({ entries, id, colors }: Props): ReactElement | null {
  if (entries.length === 0) return null
  return (
    <ul className="annals-chart-legend">
      {entries.map((entry) => (
        <li key={entry.key}>
          <svg {...swatchSize(entry)} aria-hidden="true">
            <LegendSwatch entry={entry} id={`${id}-${entry.key}`} colors={colors} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  )
}
