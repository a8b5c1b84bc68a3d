import { expect, test } from '@jest/globals'
import { textWidth } from '../text/text-width.ts'
import { testEvent } from '../timeline/test-events.ts'
import { type CardOptions, drawCard, eventsTimeline, renderPng } from './index.ts'

const LONG = 'North Korea recognises the two self-proclaimed republics in the east of Ukraine '
const card: CardOptions = {
  site: 'Annals',
  overline: 'July 2022',
  title: LONG.repeat(4),
  text: LONG.repeat(9),
  chart: { kind: 'TIMELINE', data: eventsTimeline([testEvent('Recognition', '2022-07')]) },
  chartHeight: null,
  locale: 'en',
}

test('a card is 1200 × 630 px', () => {
  const png = Buffer.from(renderPng(drawCard(card), 1))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

test.each([
  ['a chart below them', card],
  ['none', { ...card, chart: null }],
  [
    'letters as wide as they are high',
    { ...card, title: '북한이 두 공화국을 승인하다 '.repeat(9) },
  ],
  ['one endless word', { ...card, title: 'Ы'.repeat(300) }],
])('however long its words are, they end within the card: %s', (_name, options) => {
  const lines = [
    ...drawCard(options).matchAll(/<text x="64" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)</g),
  ]
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.at(-1)?.[3]).toMatch(/…$/)
  for (const [, y, size, words = ''] of lines) {
    expect(textWidth(words, Number(size), true)).toBeLessThanOrEqual(1200 - 64)
    expect(Number(y)).toBeLessThan(630 - 90)
  }
})

test('the chart has the date as wide as it is vague', () => {
  expect(drawCard(card)).toContain('Recognition')
})
