/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { EventHistogram } from '../data/event-histogram.ts'
import { HistogramLive } from '../histogram/HistogramLive.tsx'
import { HistogramPicture } from '../histogram/HistogramPicture.tsx'
import { type HistogramMode, layOutHistogram } from '../histogram/histogram.layout.ts'
import { RunningTotalLive } from '../running-total/RunningTotalLive.tsx'
import { RunningTotalPicture } from '../running-total/RunningTotalPicture.tsx'
import { layOutRunningTotal } from '../running-total/running-total.layout.ts'
import { themeColors } from '../theme/colors.ts'

const colors = themeColors.light
const data: EventHistogram = {
  interval: 'DECADE',
  counting: 'SPREAD',
  splitBy: 'TOPIC',
  series: [
    { key: 'a', label: 'War', color: '#c32d0f', counts: [3, 0.2, 0.2, 0, 1.33, 10], total: 14.73 },
    { key: 'b', label: 'Diplomacy', color: null, counts: [1, 2, 0, 0, 0.5, 3], total: 6.5 },
  ],
  buckets: Array.from({ length: 6 }, (_, index) => ({
    edtf: `19${4 + index}X`,
    start: String(-946771200 + index * 315576000),
    end: String(-946771200 + (index + 1) * 315576000),
    label: `19${4 + index}0s`,
  })),
  before: 0,
  after: 0,
  total: 21,
  vagueCount: 5,
}

describe('the live chart stands where the picture stood', () => {
  test.each<HistogramMode>(['count', 'share'])('histogram by %s', (mode) => {
    for (const width of [320, 801, 1400]) {
      const layout = layOutHistogram({
        data,
        mode,
        width,
        height: 300,
        locale: 'en',
        hasValueAxis: true,
      })
      const picture = drawn(
        <svg role="img" aria-label="picture">
          <HistogramPicture layout={layout} colors={colors} emptyText="" />
        </svg>,
        '[data-bucket]',
      )
      const live = drawn(
        <HistogramLive
          data={data}
          mode={mode}
          layout={layout}
          locale="en"
          title=""
          colors={colors}
          onBucketOpen={undefined}
        />,
        '.recharts-bar-rectangle path',
      )
      expect(picture).toHaveLength(9)
      expectSame(live.map(boxOf), picture.map(boxOf))
    }
  })

  test('running total', () => {
    const layout = layOutRunningTotal({ data, width: 801, height: 300, locale: 'en' })
    const picture = drawn(
      <svg role="img" aria-label="picture">
        <RunningTotalPicture layout={layout} colors={colors} />
      </svg>,
      'path[fill=none]',
    )
    const live = drawn(
      <RunningTotalLive data={data} layout={layout} locale="en" title="" colors={colors} />,
      'path.recharts-area-curve',
    )
    expect(picture).toHaveLength(2)
    expectSame(live.map(pointsOf), picture.map(pointsOf))
  })
})

function drawn(element: ReactElement, selector: string): Element[] {
  const container = document.createElement('div')
  const root = createRoot(container)
  flushSync(() => root.render(element))
  const marks = [...container.querySelectorAll(selector)]
  flushSync(() => root.unmount())
  return marks
}

/** Left, top, right, bottom. */
function boxOf(mark: Element): number[] {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(mark.getAttribute(name)),
  )
  return [x, y, x + width, y + height]
}

function pointsOf(mark: Element): number[] {
  return numbers(mark.getAttribute('d') ?? '')
}

function numbers(path: string): number[] {
  return (path.match(/-?[\d.]+/g) ?? []).map(Number)
}

function expectSame(live: readonly number[][], picture: readonly number[][]): void {
  const order = (a: number[], b: number[]): number =>
    (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)
  const [ours, theirs] = [
    picture.toSorted(order),
    live.filter(([, top, , bottom]) => top !== bottom).toSorted(order),
  ]
  expect(theirs).toHaveLength(ours.length)
  for (const [index, box] of ours.entries()) {
    for (const [side, value] of box.entries()) expect(theirs[index]?.[side]).toBeCloseTo(value, 1)
  }
}
