import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PixelSpan } from '../axis/time-axis.ts'
import type { ChartEvent } from '../data/chart-event.ts'
import type { EventLane } from '../data/event-marks.ts'
import { labelSpan } from './mark-label.ts'
import type { LaidMark } from './place-lane.ts'
import { testEvent, testLane, testSpan } from './test-events.ts'
import { layOutTimeline, type TimelineInput, type TimelineLayout } from './timeline.layout.ts'

describe('a mark', () => {
  test('of July 2022 covers all of July and nothing else', () => {
    const mark = only([testEvent('e', '2022-07')], { view: testSpan('2022-07-01', '2022-08-31') })
    const { plot } = layoutOf([testLane('lane', [])])
    expect(mark.left).toBeCloseTo(plot.left)
    expect(mark.right).toBeCloseTo(plot.left + (31 / 62) * (plot.right - plot.left))
  })

  test('of a day among decades keeps the least width that can be seen, in the middle of its day', () => {
    const mark = only([testEvent('e', '1950-07-02')], { view: testSpan('1900', '2000') })
    expect(mark.isInstant).toBe(true)
    expect(mark.right - mark.left).toBe(7)
  })

  test('at the edge of the view stays inside', () => {
    const { plot, lanes } = layoutOf([testLane('lane', [testEvent('e', '2000-12-31')])])
    expect(lanes[0]?.marks[0]?.right).toBeLessThanOrEqual(plot.right)
  })

  test.each([
    ['1945-08-15', 'sharp', 'sharp'],
    ['1945~', 'soft', 'soft'],
    ['1945?', 'soft', 'soft'],
    ['1945~/1991', 'soft', 'sharp'],
    ['/1991', 'open', 'sharp'],
    ['1991/', 'sharp', 'open'],
    ['1991/..', 'sharp', 'open'],
    ['[..1952]', 'open', 'sharp'],
    ['[1945-08-15,1945-09-02]', 'sharp', 'sharp'],
    ['1890/1950', 'cut', 'sharp'],
  ])('%s begins %s and ends %s', (edtf, startEdge, endEdge) => {
    expect(only([testEvent('e', edtf)])).toMatchObject({ startEdge, endEdge })
  })

  test('lasts throughout where the date is an interval, and not where it lies some time within', () => {
    expect(only([testEvent('e', '1945/1991')]).isLasting).toBe(true)
    expect(only([testEvent('e', '[1945..1991]')]).isLasting).toBe(false)
  })

  test('outside the view is not drawn', () => {
    const { lanes } = layoutOf([testLane('lane', [testEvent('e', '1850'), testEvent('f', '2001')])])
    expect(lanes[0]?.marks).toEqual([])
  })
})

describe('a lane', () => {
  const rows = Array.from({ length: 4 }, (_, at) => testEvent(`e${at}`, '1950/1990'))
  const named = (label: string, eventCount: number) =>
    layoutOf([testLane('lane', rows, { label, eventCount })]).lanes[0]

  test('whose name leaves no room for its count has the count on a line of its own', () => {
    expect(named('talks', 4)?.nameLines).toEqual(['talks'])
    expect(named('negotiations', 1_299_420)?.nameLines).toEqual(['negotiations', ''])
  })

  test('whose name is one long word has its beginning', () => {
    expect(named('Unverhältnismäßigkeitsprüfung', 4)?.nameLines[0]).toMatch(/^Unverh.*…$/)
  })
})

describe('words', () => {
  test('never touch other words or marks, and never run off, whatever the events', () => {
    fc.assert(
      fc.property(
        fc.array(event(), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 320, max: 1600 }),
        fc.option(fc.integer({ min: 120, max: 700 })),
        (events, width, height) => {
          const lanes = [
            testLane(
              'one',
              events.filter((_, index) => index % 2 === 0),
            ),
            testLane(
              'two',
              events.filter((_, index) => index % 2 === 1),
            ),
          ]
          const layout = layoutOf(lanes, { width, height })
          for (const lane of layout.lanes) expectApart(lane.marks, layout)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('stand left of a mark at the right edge, in full', () => {
    const mark = only([testEvent('e', '2000-12-30', { title: 'Korea is liberated' })])
    expect(mark.label).toMatchObject({ text: 'Korea is liberated', anchor: 'end', isInside: false })
  })
})

describe('a crowded lane', () => {
  const crowd = Array.from({ length: 500 }, (_, index) =>
    testEvent(`e${index}`, `19${String(index % 100).padStart(2, '0')}-0${1 + (index % 9)}`),
  )

  test('counts what it does not draw: no event is lost', () => {
    const { lanes } = layoutOf([testLane('lane', crowd)], { height: 200 })
    const counted = (lanes[0]?.clusters ?? []).reduce((sum, cluster) => sum + cluster.count, 0)
    expect(counted).toBeGreaterThan(300)
    expect(counted + (lanes[0]?.marks.length ?? 0)).toBe(500)
  })

  test('draws an event that stands alone as itself: no cluster holds one, and none touches it', () => {
    fc.assert(
      fc.property(fc.array(event(), { minLength: 20, maxLength: 90 }), (events) => {
        const layout = layoutOf([testLane('lane', events)], { height: 130, width: 700 })
        const [lane] = layout.lanes
        const marks = lane?.marks ?? []
        const clusters = lane?.clusters ?? []
        expect(Math.min(2, ...clusters.map(({ count }) => count))).toBe(2)
        for (const { y, height, left, right, label } of marks.filter(({ row }) => row === null)) {
          for (const cluster of clusters) {
            expect(Math.abs(y + height / 2 - cluster.y - cluster.height / 2)).toBeLessThan(1)
            for (const span of [{ left, right }, labelSpan(label)])
              if (span !== null) expect(overlapOf(span, cluster)).toBeLessThanOrEqual(0.01)
          }
        }
        expectApart(marks, layout)
      }),
    )
  })

  test('keeps its height', () => {
    const lanes = ['a', 'b', 'c'].map((key) => testLane(key, crowd))
    expect(layoutOf(lanes, { height: 400 }).height).toBe(400)
    expect(layoutOf([testLane('few', crowd.slice(0, 2))], { height: 400 }).height).toBe(400)
  })

  test('draws clusters that the server counted, apart from each other', () => {
    const clusters = Array.from({ length: 40 }, (_, index) => {
      const span = testSpan(String(1900 + index), String(1900 + index))
      return {
        start: String(span.start),
        end: String(span.end),
        count: 1000 + index,
        disputedCount: 0,
      }
    })
    const layout = layoutOf([testLane('lane', [], { clusters })], { width: 400 })
    const laid = layout.lanes[0]?.clusters ?? []
    expect(laid.reduce((sum, { count }) => sum + count, 0)).toBe(40_780)
    for (const [index, cluster] of laid.entries()) {
      expect(cluster.left).toBeGreaterThanOrEqual(laid[index - 1]?.right ?? layout.plot.left)
      expect(cluster.right).toBeLessThanOrEqual(layout.plot.right)
    }
  })
})

describe('lanes', () => {
  const lanes = [
    testLane('a', [testEvent('x', '1950')]),
    testLane('b', [testEvent('y', '1960'), testEvent('z', '1960')]),
  ]

  test('follow the reader’s order; those he did not place come after', () => {
    const keys = layoutOf([...lanes, testLane('c', [])], { order: ['c', 'b'] }).lanes.map(
      ({ key }) => key,
    )
    expect(keys).toEqual(['c', 'b', 'a'])
  })

  test('collapsed are one row high and without words', () => {
    const open = layoutOf(lanes)
    const layout = layoutOf(lanes, { collapsed: new Set(['b']) })
    expect(layout.lanes[1]?.height).toBeLessThan(open.lanes[1]?.height ?? 0)
    expect(layout.lanes[1]?.marks.map((mark) => mark.label)).toEqual([null, null])
  })

  test('keep their colour when they move', () => {
    const before = layoutOf(lanes).lanes.find(({ key }) => key === 'b')?.color
    const after = layoutOf(lanes, { order: ['b'] }).lanes.find(({ key }) => key === 'b')?.color
    expect(after).toBe(before)
  })
})

test('an arc joins an answer to what it answers, where both are in view', () => {
  const answer = testEvent('answer', '1960', {
    links: [{ kind: 'IN_RESPONSE_TO', to: { id: 'cause' } }],
  })
  const lanes = [testLane('a', [testEvent('cause', '1950')]), testLane('b', [answer])]
  expect(layoutOf(lanes).arcs).toMatchObject([
    { fromId: 'answer', toId: 'cause', kind: 'IN_RESPONSE_TO' },
  ])
  expect(layoutOf(lanes, { view: testSpan('1955', '2000') }).arcs).toEqual([])
})

test('today is marked only in view', () => {
  const now = testSpan('1990', '1990').start
  expect(layoutOf([], { now }).now?.label?.text).toBe('today')
  expect(layoutOf([], { now, view: testSpan('1900', '1950') }).now).toBeNull()
})

function layoutOf(lanes: readonly EventLane[], more: Partial<TimelineInput> = {}): TimelineLayout {
  return layOutTimeline({
    lanes,
    view: testSpan('1900', '2000'),
    width: 900,
    height: null,
    locale: 'en',
    now: null,
    collapsed: new Set(),
    order: [],
    hasControls: true,
    ...more,
  })
}

function only(events: readonly ChartEvent[], more: Partial<TimelineInput> = {}): LaidMark {
  const mark = layoutOf([testLane('lane', events)], more).lanes[0]?.marks[0]
  if (mark === undefined) throw new Error('nothing was drawn')
  return mark
}

function event(): fc.Arbitrary<ChartEvent> {
  const year = fc.integer({ min: 1880, max: 2010 })
  const edtf = fc.oneof(
    year.map((value) => `${value}`),
    year.map((value) => `${value}~`),
    year.map((value) => `${value}-07`),
    year.map((value) => `${value}-07-13`),
    year.map((value) => `/${value}`),
    year.map((value) => `${value}/..`),
    fc
      .tuple(year, fc.integer({ min: 0, max: 60 }))
      .map(([from, length]) => `${from}/${from + length}`),
  )
  return fc
    .record({
      id: fc.uuid(),
      edtf,
      title: fc.string({ minLength: 1, maxLength: 70 }),
      isDisputed: fc.boolean(),
    })
    .map(({ id, edtf, title, isDisputed }) => testEvent(id, edtf, { title, isDisputed }))
}

function expectApart(marks: readonly LaidMark[], { plot }: TimelineLayout): void {
  const boxes = marks.map((mark) => ({
    mark,
    spans: [mark, labelSpan(mark.label)].filter((span) => span !== null),
  }))
  for (const { mark, spans } of boxes) {
    for (const span of spans) {
      expect(span.left).toBeGreaterThanOrEqual(plot.left - 0.01)
      expect(span.right).toBeLessThanOrEqual(plot.right + 0.01)
    }
    for (const other of boxes) {
      if (other.mark === mark || other.mark.y !== mark.y) continue
      for (const span of spans) {
        for (const against of other.spans)
          expect(overlapOf(span, against)).toBeLessThanOrEqual(0.01)
      }
    }
  }
}

function overlapOf(a: PixelSpan, b: PixelSpan): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}
