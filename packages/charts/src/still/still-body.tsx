import { createRequire } from 'node:module'
import { bucketContaining, bucketLabel } from '@annals/dates'
import type { ReactElement } from 'react'
import { ActorMatrixPicture } from '../actor-matrix/ActorMatrixPicture.tsx'
import { layOutActorMatrix } from '../actor-matrix/actor-matrix.layout.ts'
import { CalendarPicture } from '../calendar/CalendarPicture.tsx'
import { layOutCalendar } from '../calendar/calendar.layout.ts'
import { calendarNote } from '../calendar/calendar-note.ts'
import type { EventMarks } from '../data/event-marks.ts'
import { toSecondsOrNull, toSpan } from '../data/seconds.ts'
import { DayOfYearPicture } from '../day-of-year/DayOfYearPicture.tsx'
import { layOutDayOfYear } from '../day-of-year/day-of-year.layout.ts'
import { EventTablePicture } from '../event-table/EventTablePicture.tsx'
import { layOutEventTable } from '../event-table/event-table.layout.ts'
import { countingNote, dayOfYearNote, matrixNote, placeMapNote } from '../frame/chart-note.ts'
import { HistogramPicture } from '../histogram/HistogramPicture.tsx'
import { layOutHistogram } from '../histogram/histogram.layout.ts'
import { heatLegend, matrixLegend } from '../legend/heat-legend.ts'
import type { LegendEntry } from '../legend/legend-entry.ts'
import { seriesLegend } from '../legend/series-legend.ts'
import { timelineLegend } from '../legend/timeline-legend.ts'
import { PlaceMapPicture } from '../place-map/PlaceMapPicture.tsx'
import { layOutPlaceMap, type Outlines } from '../place-map/place-map.layout.ts'
import { toOutlines } from '../place-map/to-outlines.ts'
import { RunningTotalPicture } from '../running-total/RunningTotalPicture.tsx'
import { layOutRunningTotal } from '../running-total/running-total.layout.ts'
import type { ChartColors } from '../theme/colors.ts'
import { TimelinePicture } from '../timeline/TimelinePicture.tsx'
import { layOutTimeline, type TimelineLayout } from '../timeline/timeline.layout.ts'
import { wordsOf } from '../words/words-of.ts'
import type { StillChart } from './still-chart.ts'

export interface BodyOptions {
  readonly width: number
  /** What the frame leaves for the chart; a body may be higher where its data needs it. */
  readonly height: number
  readonly locale: string
  readonly colors: ChartColors
  readonly now: bigint | string | null
  /** A timeline gathers its events, and a table lists fewer, rather than becoming higher. */
  readonly isHeightKept?: boolean
}

/** A chart without its frame: what is drawn, how high it came out, and what must be said of it. */
export interface StillBody {
  readonly drawing: ReactElement
  readonly height: number
  readonly legend: readonly LegendEntry[]
  /** How vague dates were counted, and what is not shown. */
  readonly note: string
}

/** Ids within the picture; it is a document of its own. */
const ID = 'chart'

export function stillBody(chart: StillChart, options: BodyOptions): StillBody {
  const { width, height, locale, colors } = options
  switch (chart.kind) {
    case 'TIMELINE': {
      const layout = stillTimeline(chart.data, options)
      return {
        drawing: (
          <TimelinePicture
            layout={layout}
            id={ID}
            colors={colors}
            emptyText={wordsOf(locale).noEvents}
          />
        ),
        height: layout.height,
        legend: timelineLegend(layout, locale),
        note: wordsOf(locale).width,
      }
    }
    case 'HISTOGRAM':
    case 'SHARE': {
      const mode = chart.kind === 'SHARE' ? 'share' : 'count'
      const layout = layOutHistogram({
        data: chart.data,
        mode,
        width,
        height,
        locale,
        hasValueAxis: true,
      })
      return {
        drawing: (
          <HistogramPicture layout={layout} colors={colors} emptyText={wordsOf(locale).noEvents} />
        ),
        height,
        legend: seriesLegend(chart.data),
        note: countingNote(chart.data, locale),
      }
    }
    case 'RUNNING_TOTAL': {
      const layout = layOutRunningTotal({ data: chart.data, width, height, locale })
      return {
        drawing: <RunningTotalPicture layout={layout} colors={colors} />,
        height,
        legend: seriesLegend(chart.data),
        note: countingNote(chart.data, locale),
      }
    }
    case 'CALENDAR': {
      const layout = layOutCalendar({ data: chart.data, width, locale })
      return {
        drawing: <CalendarPicture layout={layout} colors={colors} locale={locale} />,
        height: layout.height,
        legend: heatLegend(chart.data, locale),
        note: calendarNote(chart.data, locale),
      }
    }
    case 'ACTOR_MATRIX': {
      const layout = layOutActorMatrix({ data: chart.data, width, locale })
      return {
        drawing: <ActorMatrixPicture layout={layout} colors={colors} />,
        height: layout.height,
        legend: matrixLegend(chart.data, locale),
        note: matrixNote(locale),
      }
    }
    case 'DAY_OF_YEAR': {
      const layout = layOutDayOfYear({ data: chart.data, width, height, locale })
      return {
        drawing: <DayOfYearPicture layout={layout} colors={colors} />,
        height,
        legend: [],
        note: dayOfYearNote(chart.data, locale),
      }
    }
    case 'MAP': {
      const layout = layOutPlaceMap({
        data: chart.data,
        outlines: outlines(),
        width,
        height,
        locale,
      })
      return {
        drawing: <PlaceMapPicture layout={layout} colors={colors} />,
        height,
        legend: [],
        note: placeMapNote(chart.data, locale),
      }
    }
    case 'TABLE': {
      const most = options.isHeightKept ? height : 2 * height
      const layout = layOutEventTable({ data: chart.data, width, height: most, locale })
      return {
        drawing: (
          <EventTablePicture layout={layout} colors={colors} emptyText={wordsOf(locale).noEvents} />
        ),
        height: layout.height,
        legend: [],
        note: '',
      }
    }
  }
}

/** A report would rather have a higher picture than events hidden in clusters, up to twice as high. */
function stillTimeline(
  data: EventMarks,
  { width, height, locale, now, isHeightKept = false }: BodyOptions,
): TimelineLayout {
  const at = toSecondsOrNull(now)
  const input = {
    lanes: data.lanes,
    view: toSpan({ start: data.rangeStart, end: data.rangeEnd }),
    width,
    locale,
    now: at,
    // "Today" would be untrue on any later day.
    ...(at === null ? {} : { nowName: bucketLabel(bucketContaining(at, 'DAY'), 'DAY', locale) }),
    collapsed: new Set<string>(),
    order: [],
    hasControls: false,
  }
  const whole = layOutTimeline({ ...input, height: null })
  if (!isHeightKept && whole.height > height && whole.height <= 2 * height) return whole
  return layOutTimeline({ ...input, height })
}

let loaded: Outlines | null = null

function outlines(): Outlines {
  // Not imported: Node 20 warns of every JSON module.
  loaded ??= toOutlines(createRequire(import.meta.url)('world-atlas/countries-110m.json'))
  return loaded
}
