'use client'

import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useState } from 'react'
import { Legend } from '../legend/Legend.tsx'
import type { LegendEntry } from '../legend/legend-entry.ts'
import type { ChartTable } from '../table/chart-table.ts'
import { SortableTable, type SortableTableProps } from '../table/SortableTable.tsx'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { countText, wordsOf } from '../words/words-of.ts'

export interface ChartFigureProps {
  /** What the chart shows, in words: see chartTitle. */
  readonly title: string
  /** What colours and marks mean: see seriesLegend and heatLegend; a timeline brings its own. */
  readonly legend: readonly LegendEntry[]
  /** How vague dates were counted: see countingNote and its siblings. */
  readonly note: string
  /** The same in rows: see timelineTable and its siblings. */
  readonly table: ChartTable
  readonly locale: string
  readonly colors?: ChartColors
  /** The chart itself. */
  readonly children: ReactNode
}

/** A chart with everything that makes it readable. T shows its table while anything in it has the focus. */
export function ChartFigure(props: ChartFigureProps): ReactElement {
  const { title, legend, note, table, locale, colors = cssColors } = props
  const words = wordsOf(locale)
  const id = useId()
  const [isTableOpen, setIsTableOpen] = useState(false)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select'))
      return
    setIsTableOpen((isOpen) => !isOpen)
  }

  return (
    <figure className="annals-chart-figure" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <Legend entries={legend} id={id} colors={colors} />
      {props.children}
      <p className="annals-chart-note">{note}</p>
      <details open={isTableOpen} onToggle={(event) => setIsTableOpen(event.currentTarget.open)}>
        <summary>{words.table}</summary>
        {isTableOpen && (
          <SortableTable
            title={title}
            columns={columnsOf(table)}
            rows={rowsOf(table, locale)}
            locale={locale}
          />
        )}
      </details>
    </figure>
  )
}

function columnsOf({ columns, rows }: ChartTable): SortableTableProps['columns'] {
  return columns.map((name, index) => ({ name, isNumber: typeof rows[0]?.[index] === 'number' }))
}

/** The first column is in the order of time or of rank, and sorted by that. */
function rowsOf({ rows }: ChartTable, locale: string): SortableTableProps['rows'] {
  return rows.map((row, index) => ({
    key: String(index),
    cells: row.map((cell, column) => ({
      value: column === 0 ? index : cell,
      content: typeof cell === 'number' ? countText(cell, locale) : cell,
    })),
  }))
}
