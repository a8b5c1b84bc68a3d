import { readTypedDate } from '@annals/dates'
import type { HistogramSplit, LaneBy } from '../../generated/graphql'
import { edtfTyped } from '../edit-event/check-draft.ts'
import type { Typing } from '../edit-event/event-draft.ts'
import { type ChartDraft, COUNTINGS, fieldsOf, INTERVALS, THEMES } from '../share/chart-draft.ts'
import {
  type FilterDraft,
  filterDraftOf,
  filterOfDraft,
  furtherOf,
  typedRange,
} from './filter-draft.ts'
import { choicesOf } from './filter-names.ts'
import type { LoadedChart } from './saved-chart.ts'

/** A saved chart as its form holds it: dates as typed, what its filter names with names. */
export interface EditedChart extends Omit<ChartDraft, 'filter' | 'range'> {
  readonly filter: FilterDraft
  /** As typed: what a timeline shows. */
  readonly range: string
}

export const CHART_FIELDS = [
  'kind',
  'title',
  'note',
  'sourceLine',
  'filter',
  'range',
  'lanes',
  'interval',
  'splitBy',
  'counting',
  'width',
  'height',
  'theme',
  'language',
] as const satisfies readonly (keyof EditedChart)[]

export type ChartField = (typeof CHART_FIELDS)[number]

export function editedChartOf({ chart, names }: LoadedChart, typing: Typing): EditedChart {
  const { kind, title, note, sourceLine, filter, options, width, height } = chart
  const { lanes, interval, splitBy, counting, range, theme, language } = options
  return {
    ...{ kind, title, note, sourceLine, width, height },
    filter: filterDraftOf(filter, choicesOf(names), typing),
    range: range === undefined ? '' : typedRange(range, typing),
    lanes: (lanes as LaneBy | undefined) ?? null,
    interval: INTERVALS.find((each) => each === interval) ?? null,
    splitBy: (splitBy as HistogramSplit | undefined) ?? null,
    counting: COUNTINGS.find((each) => each === counting) ?? 'SPREAD',
    theme: THEMES.find((each) => each.toLowerCase() === theme) ?? 'LIGHT',
    language: language ?? 'en',
  }
}

/** What a form can say by itself, by the API's names for its fields. */
export type ChartProblem = 'noTitle' | 'unreadDate' | 'notConditions' | 'notSize'

export function checkChart(
  { kind, title, filter, range, width, height }: EditedChart,
  typing: Typing,
): ReadonlyMap<string, ChartProblem> {
  const problems = new Map<string, ChartProblem>()
  if (title.trim() === '') problems.set('title', 'noTitle')
  if (!isRead(filter.overlaps, typing)) problems.set('filter.overlaps', 'unreadDate')
  if (kind === 'TIMELINE' && !isRead(range, typing)) problems.set('range', 'unreadDate')
  if (furtherOf(filter) === null) problems.set('filter.further', 'notConditions')
  if (Number.isNaN(width)) problems.set('width', 'notSize')
  if (Number.isNaN(height)) problems.set('height', 'notSize')
  return problems
}

/** An edited chart that has no problem, as the API takes charts. */
export function chartDraftOf(edited: EditedChart, typing: Typing): ChartDraft {
  const { kind, filter, range } = edited
  return {
    ...edited,
    title: edited.title.trim(),
    filter: filterOfDraft(filter, typing),
    range: kind === 'TIMELINE' ? edtfTyped(range, typing) : null,
  }
}

/** The fields in which two charts differ, as updateChart takes them: null takes away. */
export function changesBetween(before: ChartDraft, now: ChartDraft): Record<string, unknown> {
  const [old, next]: Record<string, unknown>[] = [fieldsOf(before), fieldsOf(now)]
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(next ?? {})])
  return Object.fromEntries(
    [...names]
      .filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(next?.[name]))
      .map((name) => [name, next?.[name] ?? null]),
  )
}

function isRead(text: string, typing: Typing): boolean {
  return ['EMPTY', 'DATE'].includes(readTypedDate(text, typing).kind)
}
