import type { PixelSpan } from '../axis/time-axis.ts'
import { hullOf, type Span } from '../data/seconds.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'
import type { Candidate } from './gather-dense.ts'

/** Events drawn as one counted mark. */
export interface LaidCluster extends ClusterSeed {
  readonly text: string
}

export interface ClusterSeed extends PixelSpan {
  readonly span: Span
  readonly count: number
  readonly disputedCount: number
  /** The event that stands here alone, as wide as it is drawn, with what it becomes when counted; null: several. */
  readonly single: { readonly candidate: Candidate; readonly counted: PixelSpan } | null
}

/** Joins clusters until each is wide enough for its count, stays inside and touches no other. One of one event is no cluster yet. */
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
  const [one, other] = [a.single?.counted ?? a, b.single?.counted ?? b]
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    span: hullOf(a.span, b.span),
    count: a.count + b.count,
    disputedCount: a.disputedCount + b.disputedCount,
    single: null,
  }
}

function sized(seed: ClusterSeed, plot: PixelSpan, locale: string): LaidCluster {
  const text = countText(seed.count, locale)
  if (seed.single !== null) return { ...seed, text }
  const least = textWidth(text, TYPE.tick, true) + 10
  const width = Math.min(Math.max(seed.right - seed.left, least), plot.right - plot.left)
  const middle = (seed.left + seed.right) / 2
  const left = Math.min(Math.max(middle - width / 2, plot.left), plot.right - width)
  return { ...seed, left, right: left + width, text }
}
