import type {
  DayOfYear as DaysData,
  EventHistogram,
  ActorMatrix as MatrixData,
  PlaceCounts,
} from '@annals/charts'
import { ActorMatrix } from '@annals/charts/actor-matrix'
import { Calendar } from '@annals/charts/calendar'
import { DayOfYear } from '@annals/charts/day-of-year'
import { Histogram } from '@annals/charts/histogram'
import { PlaceMap } from '@annals/charts/place-map'
import { RunningTotal } from '@annals/charts/running-total'
import type { DrawingProps } from './drawing-props.ts'

/** The charts that count, by kind; each tells its numbers where it is pointed at. */
export function CountsDrawing({ kind, drawn, readMarks: _, ...props }: DrawingProps) {
  switch (kind) {
    case 'HISTOGRAM':
      return <Histogram data={drawn as EventHistogram} {...props} />
    case 'SHARE':
      return <Histogram data={drawn as EventHistogram} mode="share" {...props} />
    case 'RUNNING_TOTAL':
      return <RunningTotal data={drawn as EventHistogram} {...props} />
    case 'CALENDAR':
      return <Calendar data={drawn as EventHistogram} {...props} />
    case 'ACTOR_MATRIX':
      return <ActorMatrix data={drawn as MatrixData} {...props} />
    case 'DAY_OF_YEAR':
      return <DayOfYear data={drawn as DaysData} {...props} />
    default:
      return <PlaceMap data={drawn as PlaceCounts} {...props} />
  }
}
