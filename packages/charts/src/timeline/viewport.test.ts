import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Span } from '../data/seconds.ts'
import { testSpan } from './test-events.ts'
import {
  moveViewport,
  NARROWEST_SECONDS,
  type ViewportAction,
  WIDEST,
  withMargin,
} from './viewport.ts'

const eighties = testSpan('1980', '1989')

describe('moveViewport', () => {
  test('zooming keeps the moment under the pointer where it is', () => {
    const zoomed = moveViewport(eighties, { type: 'zoom', factor: 0.25, at: 0.3 })
    expect(momentAt(zoomed, 0.3)).toBeCloseTo(momentAt(eighties, 0.3), -1)
    expect(Number(zoomed.end - zoomed.start)).toBeCloseTo(
      Number(eighties.end - eighties.start) / 4,
      -1,
    )
  })

  test('zooming in stops at an hour, and out at the whole of time', () => {
    let view = eighties
    for (let turn = 0; turn < 60; turn++)
      view = moveViewport(view, { type: 'zoom', factor: 0.5, at: 0.5 })
    expect(view.end - view.start).toBe(NARROWEST_SECONDS)
    for (let turn = 0; turn < 90; turn++)
      view = moveViewport(view, { type: 'zoom', factor: 2, at: 0.5 })
    expect(view).toEqual(WIDEST)
  })

  test('there and back again, from an hour in 2022 to the Big Bang, is the same hour but for its edges', () => {
    const hour = { start: 1_645_675_200n, end: 1_645_678_800n }
    let view = hour
    for (let turn = 0; turn < 30; turn++)
      view = moveViewport(view, { type: 'zoom', factor: 2, at: 0.5 })
    for (let turn = 0; turn < 30; turn++)
      view = moveViewport(view, { type: 'zoom', factor: 0.5, at: 0.5 })
    expect(Number(view.start - hour.start)).toBeLessThan(60)
    expect(view.end - view.start).toBe(3600n)
  })

  test('panning by a whole view shows what comes right after', () => {
    const next = moveViewport(eighties, { type: 'pan', by: 1 })
    expect(next.start).toBe(eighties.end)
    expect(next.end - next.start).toBe(eighties.end - eighties.start)
  })

  test('no sequence of actions leaves the limits or turns the view round', () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant('zoom' as const),
        factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({
        type: fc.constant('pan' as const),
        by: fc.double({ min: -5, max: 5, noNaN: true }),
      }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions: ViewportAction[]) => {
        const view = actions.reduce(moveViewport, eighties)
        expect(view.end - view.start).toBeGreaterThanOrEqual(NARROWEST_SECONDS)
        expect(view.start).toBeGreaterThanOrEqual(WIDEST.start)
        expect(view.end).toBeLessThanOrEqual(WIDEST.end)
      }),
    )
  })
})

test('a margin is added on both sides', () => {
  expect(withMargin({ start: 0n, end: 1000n }, 0.1)).toEqual({ start: -100n, end: 1100n })
})

function momentAt(view: Span, share: number): number {
  return Number(view.start) + share * Number(view.end - view.start)
}
