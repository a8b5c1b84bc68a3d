import type { EventDate } from '@annals/dates'
import type { ChartEvent } from '../data/chart-event.ts'
import { hullOf, type Span } from '../data/seconds.ts'
import type { ClusterSeed } from './lane-clusters.ts'
import type { MarkExtent } from './mark-extent.ts'
import type { MarkLabel } from './mark-label.ts'

/** An event in view that has no row yet. */
export interface Candidate {
  readonly event: ChartEvent
  readonly date: EventDate
  readonly extent: MarkExtent
  readonly label: MarkLabel | null
}

/** Px over which events are counted together. */
const BIN = 44

/** Marks wider than this are long stories, not part of a dense stretch. */
const WIDEST_GATHERED = 2 * BIN

/** Sets apart the marks of stretches where more stand than `rows` rows can show. */
export function gatherDense(
  candidates: readonly Candidate[],
  rows: number,
): { kept: Candidate[]; gathered: Candidate[] } {
  const bins = byBin(candidates.filter(isNarrow))
  const isDense = (candidate: Candidate): boolean =>
    isNarrow(candidate) && (bins.get(binOf(candidate))?.length ?? 0) > rows
  return {
    kept: candidates.filter((candidate) => !isDense(candidate)),
    gathered: candidates.filter(isDense),
  }
}

/** Counts candidates together, one seed a stretch of BIN px; one that is alone there stays itself. */
export function binned(candidates: readonly Candidate[], view: Span): ClusterSeed[] {
  return [...byBin(candidates)].map(([bin, members]) => {
    const counted = { left: bin * BIN + 1, right: (bin + 1) * BIN - 2 }
    const [candidate] = members
    const single = members.length === 1 && candidate ? { candidate, counted } : null
    return {
      ...(single === null ? counted : single.candidate.extent),
      span: members.map((member) => spanOf(member, view)).reduce(hullOf),
      count: members.length,
      disputedCount: members.filter(({ event }) => event.isDisputed).length,
      single,
    }
  })
}

function byBin(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const bins = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const members = bins.get(binOf(candidate))
    if (members === undefined) bins.set(binOf(candidate), [candidate])
    else members.push(candidate)
  }
  return bins
}

function binOf({ extent }: Candidate): number {
  return Math.floor((extent.left + extent.right) / 2 / BIN)
}

function isNarrow({ extent }: Candidate): boolean {
  return extent.right - extent.left <= WIDEST_GATHERED
}

function spanOf({ date }: Candidate, view: Span): Span {
  return { start: date.earliest ?? view.start, end: date.latest ?? view.end }
}
