import type { PixelSpan } from '../axis/time-axis.ts'
import { hullOf, type Span } from '../data/seconds.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'

/** Events drawn as one counted mark. */
export interface LaidCluster extends PixelSpan {
  readonly span: Span
  readonly count: number
  readonly disputedCount: number
  readonly text: string
}

export interface ClusterSeed extends PixelSpan {
  readonly span: Span
  readonly count: number
  readonly disputedCount: number
}

/** Joins clusters until each is wide enough for its count, stays inside and touches no other. */
export function joinClusters(
  seeds: readonly ClusterSeed[],
  plot: PixelSpan,
  locale: string,
): LaidCluster[] {
  const laid: LaidCluster[] = []
  for (const seed of [...seeds].sort((a, b) => a.left - b.left)) {
    let next = sized(seed, plot, locale)
    for (
      let last = laid.at(-1);
      last !== undefined && next.left < last.right + 3;
      last = laid.at(-1)
    ) {
      laid.pop()
      next = sized(joined(last, next), plot, locale)
    }
    laid.push(next)
  }
  return laid
}

function joined(a: ClusterSeed, b: ClusterSeed): ClusterSeed {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    span: hullOf(a.span, b.span),
    count: a.count + b.count,
    disputedCount: a.disputedCount + b.disputedCount,
  }
}

function sized(seed: ClusterSeed, plot: PixelSpan, locale: string): LaidCluster {
  const text = countText(seed.count, locale)
  const least = textWidth(text, TYPE.tick, true) + 10
  const width = Math.min(Math.max(seed.right - seed.left, least), plot.right - plot.left)
  const middle = (seed.left + seed.right) / 2
  const left = Math.min(Math.max(middle - width / 2, plot.left), plot.right - width)
  return { ...seed, left, right: left + width, text }
}
