import { parseEdtf } from '@annals/dates'
import { expect, test } from '@jest/globals'
import { dateScale } from './date-scale.ts'

const scaleOf = (edtf: string) => {
  const scale = dateScale(parseEdtf(edtf), 'en', 320)
  if (scale === null) throw new Error(`${edtf} has no scale`)
  return scale
}

test('a date takes the middle third, among the ticks beside it', () => {
  const { from, to, ticks, isFromSoft } = scaleOf('2022-07')
  expect([from, to]).toEqual([1 / 3, 2 / 3])
  expect(isFromSoft).toBe(false)
  expect(ticks.map(({ label }) => label)).toEqual(['Jul', 'Aug'])
})

test('a day and thirteen billion years have ticks too', () => {
  expect(scaleOf('2022-07-13').ticks.length).toBeGreaterThan(1)
  expect(scaleOf('Y-138E8S3').ticks.length).toBeGreaterThan(1)
})

test('an open end reaches to the edge, and is soft', () => {
  expect(scaleOf('[..1952]')).toMatchObject({ from: 0, isFromSoft: true, isToSoft: false })
  expect(scaleOf('1953/..')).toMatchObject({ to: 1, isFromSoft: false, isToSoft: true })
})

test('about a year is soft on both sides', () => {
  expect(scaleOf('1910~')).toMatchObject({ isFromSoft: true, isToSoft: true })
})

test.each(['2022-07', '1960/1969', '-0043', '[..1952]'])('%s: no label is cut', (edtf) => {
  for (const { position } of scaleOf(edtf).ticks) {
    expect(position).toBeGreaterThan(0.08)
    expect(position).toBeLessThan(0.92)
  }
})
