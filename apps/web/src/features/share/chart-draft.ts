import type { EventFilter, HistogramSplit, LaneBy } from '../../generated/graphql'
import { filterOf, filterWithoutRange, laneByOf, splitByOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'

export const CHART_KINDS = [
  'TIMELINE',
  'HISTOGRAM',
  'SHARE',
  'RUNNING_TOTAL',
  'CALENDAR',
  'DAY_OF_YEAR',
  'ACTOR_MATRIX',
  'MAP',
  'TABLE',
] as const
export type ChartKind = (typeof CHART_KINDS)[number]

export const INTERVALS = [
  'HOUR',
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'YEAR',
  'DECADE',
  'CENTURY',
  'MILLENNIUM',
  'MILLION_YEARS',
  'BILLION_YEARS',
] as const
export const COUNTINGS = ['SPREAD', 'TOUCHED', 'EARLIEST'] as const
export const THEMES = ['LIGHT', 'DARK', 'CONTRAST'] as const

/** A chart in the fields in which the API takes it. */
export interface ChartDraft {
  readonly kind: ChartKind
  readonly title: string
  readonly note: string
  readonly sourceLine: string
  readonly filter: EventFilter
  /** EDTF: what a timeline shows. */
  readonly range: string | null
  /** Null: one for all. */
  readonly lanes: LaneBy | null
  /** Null: chosen by the data. */
  readonly interval: (typeof INTERVALS)[number] | null
  readonly splitBy: HistogramSplit | null
  readonly counting: (typeof COUNTINGS)[number]
  readonly theme: (typeof THEMES)[number]
  readonly language: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

interface Start {
  readonly kind: ChartKind
  readonly title: string
  readonly language: string
}

/** What is looked at, as a chart: a timeline keeps the stretch that it shows, all else filters by it. */
export function draftOf(selection: Selection, { kind, title, language }: Start): ChartDraft {
  return {
    kind,
    title,
    note: '',
    sourceLine: '',
    ...reachOf(selection, kind),
    lanes: laneByOf(selection),
    interval: null,
    splitBy: splitByOf(selection),
    counting: 'SPREAD',
    theme: 'LIGHT',
    language,
    width: 800,
    height: kind === 'TIMELINE' ? 600 : 450,
  }
}

/** Which events a chart of that kind draws, and which stretch of time it shows. */
export function reachOf(
  selection: Selection,
  kind: ChartKind,
): Pick<ChartDraft, 'filter' | 'range'> {
  return kind === 'TIMELINE'
    ? { filter: filterWithoutRange(selection), range: selection.range }
    : { filter: filterOf(selection), range: null }
}

const SPLIT_KINDS: ReadonlySet<ChartKind> = new Set(['HISTOGRAM', 'SHARE', 'RUNNING_TOTAL'])
const BUCKET_KINDS: ReadonlySet<ChartKind> = new Set([...SPLIT_KINDS, 'CALENDAR'])

export function isSplit(kind: ChartKind): boolean {
  return SPLIT_KINDS.has(kind)
}

export function hasBuckets(kind: ChartKind): boolean {
  return BUCKET_KINDS.has(kind)
}

/** The fields that a chart of its kind has, as createChart and previews take them. */
export function fieldsOf(draft: ChartDraft) {
  const { kind, range, lanes, interval, splitBy, counting, ...rest } = draft
  return {
    ...rest,
    kind,
    ...(kind === 'TIMELINE' && {
      ...(lanes !== null && { lanes }),
      ...(range !== null && { range }),
    }),
    ...(hasBuckets(kind) && { counting, ...(interval !== null && { interval }) }),
    ...(isSplit(kind) && splitBy !== null && { splitBy }),
  }
}

/** The address of a file of a chart that is not saved. */
export function previewAddress(draft: ChartDraft, format: string): string {
  return `/charts/preview.${format}?spec=${encodeURIComponent(JSON.stringify(fieldsOf(draft)))}`
}
