import type { EventDate } from '@annals/dates'
import type { PixelSpan } from '../axis/time-axis.ts'
import { type ChartEvent, toEventDate } from '../data/chart-event.ts'
import type { EventLane } from '../data/event-marks.ts'
import { type Span, toSpan } from '../data/seconds.ts'
import { binned, type Candidate, gatherDense } from './gather-dense.ts'
import { type ClusterSeed, joinClusters, type LaidCluster } from './lane-clusters.ts'
import { extentOf, type MarkExtent, xOf } from './mark-extent.ts'
import { labelOf, labelSpan, type MarkLabel } from './mark-label.ts'
import { placeInRows, type RowRequest } from './place-in-rows.ts'

/** A mark with its row in the lane; `label` is null where there was no room for words. */
export interface LaneMark extends MarkExtent {
  readonly event: ChartEvent
  readonly date: EventDate
  /** Null: it found room only in the row of the clusters, under all others. */
  readonly row: number | null
  readonly label: MarkLabel | null
}

export interface LaneContent {
  readonly marks: readonly LaneMark[]
  readonly clusters: readonly LaidCluster[]
}

/** Rows past which nobody reads a lane; what does not fit is counted in clusters. */
const MOST_ROWS = 24

/** A lane with more marks than this gathers them at once, and is not tried mark by mark. */
const MOST_MARKS = 240

/** Breathing space around a mark in its row, in px. */
const GAP = 4

/** A lane before it is known how many rows it may take. */
export class LanePlan {
  readonly #lane: EventLane
  readonly #view: Span
  readonly #plot: PixelSpan
  readonly #locale: string
  readonly #candidates: readonly Candidate[]
  #needed: number | null = null

  constructor(lane: EventLane, view: Span, plot: PixelSpan, locale: string) {
    this.#lane = lane
    this.#view = view
    this.#plot = plot
    this.#locale = locale
    const candidates = candidatesOf(lane.marks, view, plot)
    // Most of a crowd is counted, not named: only what is kept gets its words.
    this.#candidates =
      candidates.length > MOST_MARKS ? candidates : candidates.map((each) => named(each, plot))
  }

  /** Rows that hold every mark with its words, at most MOST_ROWS. */
  rowsNeeded(): number {
    this.#needed ??= this.#countRows()
    return this.#needed
  }

  #countRows(): number {
    if (this.#candidates.length > MOST_MARKS) return MOST_ROWS
    const places = placeInRows(this.#candidates.map(requestOf), MOST_ROWS)
    return places.reduce(
      (most, place) => Math.max(most, place === null ? MOST_ROWS : place.row + 1),
      0,
    )
  }

  get hasClusters(): boolean {
    return this.#lane.clusters.length > 0
  }

  /** The lane in at most `rows` rows: where they do not hold every mark, dense stretches are counted. */
  within(rows: number): LaneContent {
    const isCrowded = this.rowsNeeded() > rows
    const { kept: unnamed, gathered } = isCrowded
      ? gatherDense(this.#candidates, rows)
      : { kept: this.#candidates, gathered: [] }
    const kept = unnamed.map((candidate) => named(candidate, this.#plot))
    const places = placeInRows(kept.map(requestOf), rows)
    const marks: LaneMark[] = []
    const left: Candidate[] = [...gathered]
    for (const [index, candidate] of kept.entries()) {
      const place = places[index]
      if (place === null || place === undefined) left.push(candidate)
      else {
        const label = place.hasLabel || candidate.label?.isInside ? candidate.label : null
        marks.push({ ...candidate.extent, ...candidate, row: place.row, label })
      }
    }
    const counted = joinClusters(
      [...this.#serverSeeds(), ...binned(left, this.#view)],
      this.#plot,
      this.#locale,
    )
    return {
      marks: [
        ...marks.map((mark) => relabelled(mark, marks, this.#plot)),
        ...singlesOf(counted, this.#plot),
      ],
      clusters: counted.filter(({ single }) => single === null),
    }
  }

  #serverSeeds(): ClusterSeed[] {
    return this.#lane.clusters
      .map((cluster) => ({ cluster, span: toSpan(cluster) }))
      .filter(({ span }) => span.start < this.#view.end && span.end > this.#view.start)
      .map(({ cluster, span }) => ({
        left: Math.max(this.#plot.left, xOf(span.start, this.#view, this.#plot)),
        right: Math.min(this.#plot.right, xOf(span.end, this.#view, this.#plot)),
        span,
        count: cluster.count,
        disputedCount: cluster.disputedCount,
        single: null,
      }))
  }
}

/** Events that stand alone among the clusters: drawn as themselves, with the words that fit before the next. */
function singlesOf(row: readonly LaidCluster[], plot: PixelSpan): LaneMark[] {
  return row.flatMap(({ single }, index) => {
    if (single === null) return []
    const { event, date, extent } = single.candidate
    const next = row[index + 1]
    const room = {
      left: extent.left,
      right: next === undefined ? plot.right : Math.max(extent.right, next.left - 2 * GAP),
    }
    const label = labelOf(event.title, extent, room)
    return [{ ...extent, event, date, row: null, label: isReadable(label) ? label : null }]
  })
}

function isReadable(label: MarkLabel | null): boolean {
  return label !== null && label.text.length >= 8
}

function candidatesOf(events: readonly ChartEvent[], view: Span, plot: PixelSpan): Candidate[] {
  return events
    .flatMap((event) => {
      const date = toEventDate(event.date)
      const extent = extentOf(date, event.isDisputed, view, plot)
      return extent === null ? [] : [{ event, date, extent, label: null }]
    })
    .sort((a, b) => a.extent.left - b.extent.left || b.extent.right - a.extent.right)
}

function named(candidate: Candidate, plot: PixelSpan): Candidate {
  if (candidate.label !== null) return candidate
  return { ...candidate, label: labelOf(candidate.event.title, candidate.extent, plot) }
}

function requestOf({ extent, label }: Candidate): RowRequest {
  const words = labelSpan(label)
  return {
    mark: { left: extent.left - GAP, right: extent.right + GAP },
    label: words && { left: words.left - GAP, right: words.right + GAP },
  }
}

/** A mark whose words gave way gets as many of them as its row has room for. */
function relabelled(mark: LaneMark, marks: readonly LaneMark[], plot: PixelSpan): LaneMark {
  if (mark.label !== null) return mark
  let { left, right } = plot
  for (const other of marks) {
    if (other.row !== mark.row || other === mark) continue
    const words = labelSpan(other.label)
    for (const span of words === null ? [other] : [other, words]) {
      if (span.right <= mark.left) left = Math.max(left, span.right + 2 * GAP)
      else right = Math.min(right, span.left - 2 * GAP)
    }
  }
  // Two marks may not both take the room between them: only what follows the mark is its own.
  const room = { left: mark.left, right: Math.max(right, mark.right) }
  const label = labelOf(mark.event.title, mark, room)
  return isReadable(label) ? { ...mark, label } : mark
}
