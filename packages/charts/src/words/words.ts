import type { CountingRule } from '@annals/dates'
import type { ChartEventLinkKind } from '../data/chart-event.ts'
import type { HistogramSplit } from '../data/event-histogram.ts'

/** Everything that charts say in one language; numbers arrive written for it. */
export interface ChartWords {
  /** "23 events" */
  events(count: number, text: string): string
  /** "by topic" */
  by: Readonly<Record<HistogramSplit | 'PAIR' | 'DAY_OF_YEAR', string>>
  counting: Readonly<Record<CountingRule, string>>
  /** "5 events are vaguer than one bar." */
  vague(count: number, text: string): string
  /** "1.5 lie before the first bar." */
  before(text: string): string
  after(text: string): string
  width: string
  matrixNote: string
  monthsBelow: string
  /** "3 events are known to no day or month." */
  noDay(count: number, text: string): string
  circles: string
  noPlace(count: number, text: string): string
  legend: Readonly<
    Record<
      'exact' | 'within' | 'lasted' | 'approximate' | 'open' | 'disputed' | 'cluster' | 'draft',
      string
    >
  >
  link: Readonly<Record<ChartEventLinkKind, string>>
  today: string
  disputed: string
  draft: string
  /** "4 of 18", a place in an order. */
  position(index: number, count: number): string
  table: string
  /** What pressing a column's heading does. */
  sort: string
  date: string
  event: string
  lane: string
  period: string
  place: string
  topic: string
  source: string
  /** Heads the actors and places of an event. */
  whoAndWhere: string
  /** "… and 123 more" */
  more(text: string): string
  count: string
  initiator: string
  target: string
  noEvents: string
  zoomIn: string
  zoomOut: string
  showAll: string
  earlier: string
  later: string
  collapse(lane: string): string
  expand(lane: string): string
  moveUp(lane: string): string
  moveDown(lane: string): string
  openCluster: string
  selectionStart: string
  selectionEnd: string
  timelineHelp: string
}
