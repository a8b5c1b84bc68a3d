/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { SortableTable, type SortableTableProps } from './SortableTable.tsx'

const container = document.body.appendChild(document.createElement('div'))
const root = createRoot(container)

afterEach(() => flushSync(() => root.render(null)))

test('a heading sorts its rows upwards, then downwards, then as they came', () => {
  show('here')
  const orders = Array.from({ length: 3 }, () => {
    flushSync(() => container.querySelector('button')?.click())
    return names()
  })
  expect(orders).toEqual([
    ['Amber', 'Birch', 'Cobalt'],
    ['Cobalt', 'Birch', 'Amber'],
    ['Cobalt', 'Amber', 'Birch'],
  ])
})

test('rows that come later stand as they came where that column cannot sort them any more', () => {
  show('here')
  flushSync(() => container.querySelector('button')?.click())
  show('none')
  expect(names()).toEqual(['Cobalt', 'Amber', 'Birch'])
  expect(container.querySelector('[aria-sort]')).toBeNull()
})

function show(sorting: 'here' | 'none'): void {
  const rows: SortableTableProps['rows'] = ['Cobalt', 'Amber', 'Birch'].map((value) => ({
    key: value,
    cells: [{ value }],
  }))
  const columns = [{ name: 'Event', isNumber: false, sorting }]
  flushSync(() =>
    root.render(<SortableTable title="Events" locale="en" columns={columns} rows={rows} />),
  )
}

function names(): (string | null)[] {
  return [...container.querySelectorAll('td')].map((cell) => cell.textContent)
}
