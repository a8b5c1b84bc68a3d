'use client'

import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import { wordsOf } from '../words/words-of.ts'

export interface SortableCell {
  /** What rows are sorted by: numbers by size, words as the language sorts them. */
  readonly value: string | number
  /** Left out, the value itself. */
  readonly content?: ReactNode
}

export interface SortableColumn {
  readonly name: string
  /** Numbers stand under each other by their last figure. */
  readonly isNumber: boolean
  /** Who sorts by it: the table, unless told; whoever gives the rows; or nobody. */
  readonly sorting?: 'here' | 'none' | SortedOutside
}

/** Rows that whoever gives them can give in the order of this column. */
export interface SortedOutside {
  /** How the rows that are given are sorted by it; null: by something else. */
  readonly direction: 'ascending' | 'descending' | null
  readonly onSort: () => void
}

export interface SortableTableProps {
  /** The accessible name. */
  readonly title: string
  readonly columns: readonly SortableColumn[]
  /** As many cells as columns, in the order shown until a column is sorted by. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly SortableCell[] }[]
  readonly locale: string
}

/** A table whose headings sort it, first upwards, then downwards, then as it was; or ask for other rows. */
export function SortableTable(props: SortableTableProps): ReactElement {
  const { title, columns, rows, locale } = props
  const words = wordsOf(locale)
  const [chosen, setOrder] = useState<Order | null>(null)
  // Other rows may have come, which nobody can sort by that column here.
  const isSortable = chosen !== null && (columns[chosen.column]?.sorting ?? 'here') === 'here'
  const order = isSortable ? chosen : null
  const sorted = useMemo(
    () => (order === null ? rows : inOrder(rows, order, locale)),
    [rows, order, locale],
  )

  function directionOf(sorting: NonNullable<SortableColumn['sorting']>, column: number) {
    if (order !== null) return order.column !== column ? null : order.isDown ? DOWN : UP
    return typeof sorting === 'string' ? null : sorting.direction
  }

  function sortBy(column: number): void {
    const sorting = columns[column]?.sorting
    if (typeof sorting === 'object') {
      setOrder(null)
      sorting.onSort()
      return
    }
    setOrder((last) => {
      if (last === null || last.column !== column) return { column, isDown: false }
      return last.isDown ? null : { column, isDown: true }
    })
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys.
    <section className="annals-chart-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, isNumber, sorting = 'here' }, index) => {
              const direction = directionOf(sorting, index)
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={direction ?? undefined}
                  className={isNumber ? 'annals-chart-number' : undefined}
                >
                  {sorting === 'none' ? (
                    name
                  ) : (
                    <button type="button" title={words.sort} onClick={() => sortBy(index)}>
                      {name}
                      <span aria-hidden="true">{ARROWS[direction ?? 'none']}</span>
                    </button>
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map(({ value, content }, column) => (
                <td
                  key={columns[column]?.name}
                  className={columns[column]?.isNumber ? 'annals-chart-number' : undefined}
                >
                  {content ?? value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const UP = 'ascending'
const DOWN = 'descending'
const ARROWS = { none: '↕', [UP]: '↑', [DOWN]: '↓' }

interface Order {
  readonly column: number
  readonly isDown: boolean
}

function inOrder(
  rows: SortableTableProps['rows'],
  { column, isDown }: Order,
  locale: string,
): SortableTableProps['rows'] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const direction = isDown ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, other] = [a.cells[column]?.value ?? '', b.cells[column]?.value ?? '']
    const difference =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(String(one), String(other))
    return direction * difference
  })
}
