export type {
  EventHistogram,
  HistogramBucket,
  HistogramSeries,
  HistogramSplit,
} from '../data/event-histogram.ts'
export { Histogram, type HistogramProps } from './Histogram.tsx'
export { HistogramBrush, type HistogramBrushProps } from './HistogramBrush.tsx'
export type { HistogramMode } from './histogram.layout.ts'
