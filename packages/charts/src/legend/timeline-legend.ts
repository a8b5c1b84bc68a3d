import type { LaidMark } from '../timeline/place-lane.ts'
import type { TimelineLayout } from '../timeline/timeline.layout.ts'
import { wordsOf } from '../words/words-of.ts'
import type { LegendEntry, TimelineSwatch } from './legend-entry.ts'

/** How to read a timeline: one entry for every kind of mark that it shows, none for others. */
export function timelineLegend(layout: TimelineLayout, locale: string): LegendEntry[] {
  const marks = layout.lanes.flatMap((lane) => (lane.isCollapsed ? [] : lane.marks))
  const hasClusters = layout.lanes.some((lane) => lane.clusters.length > 0)
  const words = wordsOf(locale)
  return KINDS.filter(([kind, isShown]) =>
    kind === 'cluster' ? hasClusters : marks.some(isShown),
  ).map(([kind]) => ({ key: kind, label: words.legend[kind], color: NEUTRAL, swatch: kind }))
}

/** Kinds are explained without any lane's colour; this grey has 3:1 on every background. */
const NEUTRAL = '#7d7f87'

const KINDS: readonly (readonly [TimelineSwatch, (mark: LaidMark) => boolean])[] = [
  ['exact', (mark) => mark.isInstant && !isVague(mark)],
  ['within', (mark) => !mark.isInstant && !mark.isLasting && !isVague(mark)],
  ['lasted', (mark) => !mark.isInstant && mark.isLasting],
  ['approximate', (mark) => mark.startEdge === 'soft' || mark.endEdge === 'soft'],
  ['open', (mark) => mark.startEdge === 'open' || mark.endEdge === 'open'],
  ['disputed', (mark) => mark.event.isDisputed],
  ['draft', (mark) => mark.event.status === 'DRAFT'],
  ['cluster', () => false],
]

function isVague({ startEdge, endEdge }: LaidMark): boolean {
  return [startEdge, endEdge].some((edge) => edge === 'soft' || edge === 'open')
}
