'use client'

import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useState } from 'react'
import { Legend } from '../legend/Legend.tsx'
import type { LegendEntry } from '../legend/legend-entry.ts'
import type { ChartTable } from '../table/chart-table.ts'
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
        {isTableOpen && <Table table={table} title={title} locale={locale} />}
      </details>
    </figure>
  )
}

interface TableProps {
  readonly table: ChartTable
  readonly title: string
  readonly locale: string
}

function Table({ table, title, locale }: TableProps): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys.
    <section className="annals-chart-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own and never move.
            <tr key={index}>
              {row.map((cell, column) => (
                <td
                  key={table.columns[column]}
                  className={typeof cell === 'number' ? 'annals-chart-number' : undefined}
                >
                  {typeof cell === 'number' ? countText(cell, locale) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
