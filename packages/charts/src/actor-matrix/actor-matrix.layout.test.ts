import { expect, test } from '@jest/globals'
import { layOutActorMatrix } from './actor-matrix.layout.ts'

const actors = [
  'Russia',
  'North Korea',
  'Donetsk “people’s republic” and all its many friends',
].map((name) => ({ id: name, name }))
const cells = [{ initiator: { id: 'Russia' }, target: { id: 'North Korea' }, count: 12 }]

test('who acts is the row, who is acted upon the column', () => {
  const {
    rows,
    columns,
    cells: laid,
    side,
  } = layOutActorMatrix({ data: { actors, cells }, width: 600, locale: 'en' })
  const filled = laid.filter(({ count }) => count > 0)
  expect(filled).toHaveLength(1)
  expect((filled[0]?.y ?? 0) + side / 2).toBeCloseTo(rows[0]?.at ?? 0)
  expect((filled[0]?.x ?? 0) + side / 2).toBeCloseTo(columns[1]?.at ?? 0)
  expect(filled[0]?.text).toBe('12')
})

test('stays within a narrow picture, its names cut short', () => {
  const { left, side, rows } = layOutActorMatrix({
    data: { actors, cells },
    width: 240,
    locale: 'en',
  })
  expect(left + 3 * side).toBeLessThanOrEqual(240)
  expect(rows[2]?.text).toMatch(/^Donetsk.*…$/)
})

test('without actors is empty', () => {
  expect(
    layOutActorMatrix({ data: { actors: [], cells: [] }, width: 240, locale: 'en' }).cells,
  ).toEqual([])
})
