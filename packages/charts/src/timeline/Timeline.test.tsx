/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { EventMarks } from '../data/event-marks.ts'
import type { Span } from '../data/seconds.ts'
import { Timeline, type TimelineProps } from './Timeline.tsx'
import { testEvent, testLane, testSpan } from './test-events.ts'

const range = testSpan('1940', '2022')
const cause = testEvent('cause', '1945-08-15', { title: 'Victory over Japan', isDisputed: true })
const answer = testEvent('answer', '2022-07', {
  title: 'Recognition',
  links: [{ kind: 'IN_RESPONSE_TO', to: { id: 'cause' } }],
})
const marks: EventMarks = {
  rangeStart: String(range.start),
  rangeEnd: String(range.end),
  totalCount: 33,
  lanes: [
    testLane('War', [cause]),
    testLane('Diplomacy', [testEvent('middle', '1991'), answer], {
      clusters: [
        {
          start: String(testSpan('1960', '1960').start),
          end: String(testSpan('1969', '1969').end),
          count: 30,
          disputedCount: 1,
        },
      ],
    }),
  ],
}

let container: HTMLElement
let root: Root

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'))
  root = createRoot(container)
  // jsdom has none.
  Object.defineProperty(globalThis, 'CSS', {
    configurable: true,
    value: { escape: (text: string) => text },
  })
})

afterEach(() => {
  flushSync(() => root.unmount())
  container.remove()
})

describe('by keys', () => {
  test('one stop for Tab, then from event to event in time order', () => {
    show()
    const stops = [...container.querySelectorAll('[data-mark][tabindex="0"]')]
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Victory over Japan'),
      expect.stringContaining('30 events'),
    ])
    focus('cause')
    press('ArrowRight')
    expect(focused()).toBe('middle')
    press('End')
    expect(focused()).toBe('answer')
    press('ArrowUp')
    expect(focused()).toBe('cause')
    press('ArrowDown')
    expect(focused()).toBe('middle')
    press('Home')
    expect(focused()).toBe('cause')
  })

  test('Enter opens, plus zooms, Shift with an arrow moves in time, 0 shows everything', () => {
    const opened: string[] = []
    const ranges: Span[] = []
    show({ onEventOpen: ({ id }) => opened.push(id), onRangeChange: (next) => ranges.push(next) })
    focus('middle')
    press('Enter')
    expect(opened).toEqual(['middle'])
    for (const key of ['+', '0']) press(key)
    press('ArrowRight', { shiftKey: true })
    const widths = ranges.map(
      ({ start, end }) => Number(end - start) / Number(range.end - range.start),
    )
    expect(widths.map((width) => width.toFixed(2))).toEqual(['0.50', '1.08', '1.00'])
    expect(ranges[2]?.start).toBeGreaterThan(range.start)
  })

  test('a mark that is zoomed out of view leaves the focus to the chart, whose keys go on working', async () => {
    show()
    focus('cause')
    show({ range: testSpan('1980', '2022') })
    await new Promise((resolve) => setTimeout(resolve))
    expect(document.activeElement?.tagName).toBe('svg')
    press('ArrowRight')
    expect(focused()).toBe('answer')
  })

  test("with Ctrl, Alt or Command they are the browser's own", () => {
    const ranges: Span[] = []
    show({ onRangeChange: (next) => ranges.push(next) })
    focus('middle')
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      for (const key of ['+', '-', '0', 'ArrowLeft']) press(key, held)
    expect(ranges).toEqual([])
    expect(focused()).toBe('middle')
  })

  test('Enter on a cluster shows what it holds', () => {
    const ranges: Span[] = []
    show({ onRangeChange: (next) => ranges.push(next) })
    const cluster = container.querySelector<SVGElement>('[aria-label^="30 events"]')
    cluster?.focus()
    press('Enter')
    expect(ranges).toHaveLength(1)
    expect(ranges[0]?.start).toBeLessThan(testSpan('1960', '1960').start)
    expect(ranges[0]?.end).toBeLessThan(testSpan('1972', '1972').end)
  })
})

test('a mark says its title, date, lane, doubts, links and place in the order', () => {
  show()
  const names = ['cause', 'answer'].map((id) =>
    container.querySelector(`[data-mark="${id}"]`)?.getAttribute('aria-label'),
  )
  expect(names).toEqual([
    'Victory over Japan. 15 August 1945. War. sources disagree. 1 of 3',
    'Recognition. July 2022. Diplomacy. in response to Victory over Japan. 3 of 3',
  ])
})

test('with addresses every mark is a link', () => {
  show({ eventHref: ({ id }) => `/events/${id}` })
  const links = [...container.querySelectorAll('a[data-mark]')].map((link) =>
    link.getAttribute('href'),
  )
  expect(links).toEqual(['/events/cause', '/events/middle', '/events/answer'])
})

test('lanes fold and move', () => {
  show()
  const button = (name: string): HTMLButtonElement | null =>
    container.querySelector(`button[aria-label="${name}"]`)
  flushSync(() => button('Collapse Diplomacy')?.click())
  expect(container.querySelector('[data-mark="middle"]')).toBeNull()
  expect(button('Expand Diplomacy')?.getAttribute('aria-expanded')).toBe('false')
  flushSync(() => button('Move Diplomacy up')?.click())
  const order = [...container.querySelectorAll('button[aria-expanded]')].map((each) =>
    each.getAttribute('aria-label'),
  )
  expect(order).toEqual(['Expand Diplomacy', 'Collapse War'])
})

function show(more: Partial<TimelineProps> = {}): void {
  const chart: ReactElement = (
    <Timeline marks={marks} range={range} width={800} locale="en" title="33 events" {...more} />
  )
  flushSync(() => root.render(chart))
}

function focus(id: string): void {
  flushSync(() => container.querySelector<SVGElement>(`[data-mark="${id}"]`)?.focus())
}

function focused(): string | undefined {
  return document.activeElement?.getAttribute('data-mark') ?? undefined
}

function press(key: string, more: KeyboardEventInit = {}): void {
  flushSync(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    ),
  )
}
