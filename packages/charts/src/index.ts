export type { ActorMatrix, ActorMatrixCell, MatrixActor } from './data/actor-matrix.ts'
export type {
  ChartDate,
  ChartEvent,
  ChartEventLink,
  ChartEventLinkKind,
} from './data/chart-event.ts'
export type { DayOfYear } from './data/day-of-year.ts'
export type {
  EventHistogram,
  HistogramBucket,
  HistogramSeries,
  HistogramSplit,
} from './data/event-histogram.ts'
export type { EventCluster, EventLane, EventMarks } from './data/event-marks.ts'
export type { PlaceCount, PlaceCounts } from './data/place-counts.ts'
export { type Seconds, type Span, type TimeRange, toSeconds, toSpan } from './data/seconds.ts'
export { ChartFigure, type ChartFigureProps } from './frame/ChartFigure.tsx'
export { countingNote, dayOfYearNote, matrixNote, placeMapNote } from './frame/chart-note.ts'
export { chartTitle, type TitleParts } from './frame/chart-title.ts'
export { useMeasuredWidth } from './frame/use-measured-width.ts'
export { heatLegend, matrixLegend } from './legend/heat-legend.ts'
export type { LegendEntry } from './legend/legend-entry.ts'
export { placeMapLegend } from './legend/place-map-legend.ts'
export { seriesLegend } from './legend/series-legend.ts'
export {
  actorMatrixTable,
  type ChartTable,
  dayOfYearTable,
  histogramTable,
  placeMapTable,
  timelineTable,
} from './table/chart-table.ts'
export {
  type SortableCell,
  type SortableColumn,
  SortableTable,
  type SortableTableProps,
} from './table/SortableTable.tsx'
export { type ChartColors, type ChartTheme, cssColors, themeColors } from './theme/colors.ts'
export { colorOf, PALETTE } from './theme/palette.ts'
export { visibleColor } from './theme/visible-color.ts'
export { countText, wordsOf } from './words/words-of.ts'
