import {
  type ActorMatrix,
  actorMatrixTable,
  type ChartFigureProps,
  type ChartTable,
  countingNote,
  type DayOfYear,
  dayOfYearNote,
  dayOfYearTable,
  type EventHistogram,
  type EventMarks,
  heatLegend,
  histogramTable,
  type PlaceCounts,
  placeMapNote,
  placeMapTable,
  seriesLegend,
  timelineTable,
} from '@annals/charts'
import { calendarNote } from '@annals/charts/calendar'

type FigureWords = Pick<ChartFigureProps, 'legend' | 'note' | 'table'>

/** Legend, counting note and table of what a chart draws, by its kind. */
export function chartWords(kind: string, drawn: unknown, locale: string): FigureWords {
  switch (kind) {
    case 'TIMELINE':
      return { legend: [], note: '', table: timelineTable(drawn as EventMarks, locale) }
    case 'CALENDAR':
      return {
        ...ofHistogram(drawn as EventHistogram, heatLegend, locale),
        note: calendarNote(drawn as EventHistogram, locale),
      }
    case 'HISTOGRAM':
    case 'SHARE':
    case 'RUNNING_TOTAL':
      return ofHistogram(drawn as EventHistogram, seriesLegend, locale)
    case 'ACTOR_MATRIX':
      return { legend: [], note: '', table: actorMatrixTable(drawn as ActorMatrix, locale) }
    case 'DAY_OF_YEAR': {
      const days = drawn as DayOfYear
      return { legend: [], note: dayOfYearNote(days, locale), table: dayOfYearTable(days, locale) }
    }
    default: {
      const places = drawn as PlaceCounts
      return {
        legend: [],
        note: placeMapNote(places, locale),
        table: placeMapTable(places, locale),
      }
    }
  }
}

type HistogramLegend = (data: EventHistogram, locale: string) => FigureWords['legend']

function ofHistogram(data: EventHistogram, legend: HistogramLegend, locale: string): FigureWords {
  const table: ChartTable = histogramTable(data, locale)
  return { legend: legend(data, locale), note: countingNote(data, locale), table }
}
