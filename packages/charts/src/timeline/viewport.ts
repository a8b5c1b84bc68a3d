import type { Span } from '../data/seconds.ts'

const YEAR = 31_556_952n

/** How far a timeline can be zoomed out: from before the Big Bang to a billion years hence. */
export const WIDEST: Span = { start: -15_000_000_000n * YEAR, end: 1_000_000_000n * YEAR }

/** The narrowest view, in seconds: one hour. */
export const NARROWEST_SECONDS = 3600n

export type ViewportAction =
  /** Shows `factor` times as much time; under 1 zooms in. `at`, 0 to 1 across the view, stays put. */
  | { readonly type: 'zoom'; readonly factor: number; readonly at: number }
  /** Moves by a share of the view's width; above 0 goes later. */
  | { readonly type: 'pan'; readonly by: number }
  | { readonly type: 'show'; readonly span: Span }

/** The view after an action, never narrower than an hour and never outside WIDEST. */
export function moveViewport(view: Span, action: ViewportAction): Span {
  switch (action.type) {
    case 'zoom':
      return zoom(view, action.factor, action.at)
    case 'pan': {
      const shift = scaled(view.end - view.start, action.by)
      return kept({ start: view.start + shift, end: view.end + shift })
    }
    case 'show':
      return kept(action.span)
  }
}

/** The span with a margin on both sides, so that no event sits on the edge. */
export function withMargin({ start, end }: Span, share = 0.04): Span {
  const margin = scaled(end - start, share)
  return { start: start - margin, end: end + margin }
}

function zoom(view: Span, factor: number, at: number): Span {
  const width = view.end - view.start
  const wanted = scaled(width, factor)
  const widest = WIDEST.end - WIDEST.start
  const next = wanted < NARROWEST_SECONDS ? NARROWEST_SECONDS : wanted > widest ? widest : wanted
  const start = view.start + scaled(width, at) - scaled(next, at)
  return kept({ start, end: start + next })
}

function kept({ start, end }: Span): Span {
  const asked = end - start
  const width = asked < NARROWEST_SECONDS ? NARROWEST_SECONDS : asked
  if (width >= WIDEST.end - WIDEST.start) return WIDEST
  if (start < WIDEST.start) return { start: WIDEST.start, end: WIDEST.start + width }
  if (start + width > WIDEST.end) return { start: WIDEST.end - width, end: WIDEST.end }
  return { start, end: start + width }
}

function scaled(width: bigint, factor: number): bigint {
  return BigInt(Math.round(Number(width) * factor))
}
