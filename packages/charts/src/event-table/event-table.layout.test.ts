import { describe, expect, test } from '@jest/globals'
import type { EventTable } from '../data/event-table.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import { type EventTableLayout, layOutEventTable, MOST_ROWS } from './event-table.layout.ts'

const LONG =
  'A treaty of friendship, cooperation and mutual assistance Donaudampfschifffahrtsgesellschaftskapitän'

function table(count: number): EventTable {
  const rows = Array.from({ length: count }, (_, index) => ({
    date: index === 0 ? 'July 2022' : 'between 15 August 1945 and 2 September 1945',
    title: `${index} ${LONG}`,
    isDisputed: index === 1,
    actors: ['Union of Soviet Socialist Republics', LONG],
    places: ['Pyongyang'],
    topics: ['Alliance'],
    sources: [LONG],
  }))
  return { rows, isCut: false }
}

describe.each([208, 400, 568, 768, 3968])('a table of %i px', (width) => {
  const layout = layOutEventTable({ data: table(60), width, height: 600, locale: 'en' })

  test('lets no word run into the next column or off its edge', () => {
    for (const row of layout.rows)
      for (const [column, lines] of row.cells.entries()) {
        const { x } = columnAt(layout, column)
        const right = layout.columns[column + 1]?.x ?? width
        for (const line of lines) expect(x + textWidth(line, TYPE.label)).toBeLessThanOrEqual(right)
      }
  })

  test('never cuts a date, nor that sources disagree on it', () => {
    const dates = layout.rows.map(({ cells }) => cells[0]?.join(' '))
    const long = 'between 15 August 1945 and 2 September 1945'
    expect(dates.slice(0, 3)).toEqual(['July 2022', `${long} (sources disagree)`, long])
  })

  test('keeps to its height, and counts every event as shown or left', () => {
    expect(layout.height).toBeLessThanOrEqual(600)
    expect(layout.more).toBe(`… and ${60 - layout.rows.length} more`)
  })
})

test('a vague date stays as vague as it is', () => {
  const layout = layOutEventTable({ data: table(1), width: 768, height: 600, locale: 'en' })
  expect(layout.rows[0]?.cells[0]).toEqual(['July 2022'])
  expect(layout.more).toBe('')
})

test('no height holds more than so many rows, and none fewer than one', () => {
  const of = (height: number) =>
    layOutEventTable({ data: table(60), width: 768, height, locale: 'en' }).rows
  expect(of(1e6)).toHaveLength(MOST_ROWS)
  expect(of(1)).toHaveLength(1)
})

test('where not all events were read, it says that there are more', () => {
  const data = { ...table(60), isCut: true }
  const layout = layOutEventTable({ data, width: 768, height: 1e6, locale: 'fr' })
  expect(layout.more).toBe('… et 20+ de plus')
})

function columnAt(layout: EventTableLayout, index: number) {
  const column = layout.columns[index]
  if (column === undefined) throw new Error(`There is no column ${index}.`)
  return column
}
