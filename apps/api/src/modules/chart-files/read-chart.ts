import type { StillChart } from '@annals/charts/still'
import { CHART, CHART_DOCUMENTS, PIN } from './chart-documents.ts'
import { type ChartEventRow, readEvents } from './chart-events.ts'
import { ask, type ChartReader } from './chart-reader.ts'
import {
  type ChartSpecification,
  chartOptions,
  type FrozenSpecification,
} from './chart-specification.ts'
import { checkNames } from './check-names.ts'
import { readFilter } from './read-filter.ts'

/** What a chart draws and tabulates, as the API answered it. This is what a pin freezes. */
export interface ChartData {
  /** The answer that is drawn; null for a TABLE, which shows its events. */
  readonly drawn: StillChart['data'] | null
  /** The events that the table lists, by date; null for kinds whose table counts. */
  readonly events: readonly ChartEventRow[] | null
  /** Whether there are more events than the table lists. */
  readonly isCut: boolean
}

const LISTS_EVENTS: ReadonlySet<string> = new Set(['TIMELINE', 'MAP', 'TABLE'])

export interface SavedChart extends ChartSpecification {
  /** The hash of the pin that it shows; null where it follows the data. */
  readonly shownPin: string | null
}

export interface SavedPin {
  readonly hash: string
  readonly specification: FrozenSpecification
  readonly data: ChartData
  readonly svg: string
  readonly softwareVersion: string
  /** RFC 3339. */
  readonly pinnedAt: string
}

/** A published chart; null where there is none of that name that anyone may see. */
export async function readSavedChart(
  reader: ChartReader,
  slug: string,
): Promise<SavedChart | null> {
  const { chart } = await ask<{
    chart: (ChartSpecification & { shownPin: { hash: string } | null }) | null
  }>(reader, CHART, { slug })
  return chart && { ...chart, shownPin: chart.shownPin?.hash ?? null }
}

/** A pin; null where there is none that anyone may see. */
export async function readSavedPin(reader: ChartReader, hash: string): Promise<SavedPin | null> {
  const { pin } = await ask<{ pin: SavedPin | null }>(reader, PIN, { hash })
  return pin
}

export interface ChartReading {
  /** Of the drawing, in px. */
  readonly width: number
  /** BCP 47. */
  readonly locale: string
  /** Whether the events of its table are wanted, too: no picture but a TABLE's needs them. */
  readonly withEvents: boolean
}

/**
 * The data of a chart as it stands.
 * @throws ChartUnreadableError where its filter or options do not fit.
 */
export async function readChartData(
  reader: ChartReader,
  chart: ChartSpecification,
  { width, locale, withEvents }: ChartReading,
): Promise<ChartData> {
  await checkNames(reader, readFilter(reader.schema, chart.filter))
  const drawn =
    chart.kind === 'TABLE'
      ? null
      : await readDrawn(reader, { ...chart, kind: chart.kind }, width, locale)
  const isListed = withEvents && LISTS_EVENTS.has(chart.kind)
  const events = isListed ? await readEvents(reader, chart, locale) : null
  return {
    drawn,
    events: events?.rows ?? null,
    isCut: events?.isCut ?? false,
  }
}

async function readDrawn(
  reader: ChartReader,
  chart: ChartSpecification & { readonly kind: keyof typeof CHART_DOCUMENTS },
  width: number,
  locale: string,
): Promise<StillChart['data']> {
  const { kind, filter } = chart
  const { lanes: laneBy, interval, splitBy, counting, range } = chartOptions(chart)
  const variables = {
    ...{ filter, range, width, laneBy, splitBy, counting, locale },
    // Not every width of bucket makes a calendar.
    interval: kind === 'CALENDAR' ? (interval ?? 'MONTH') : interval,
  }
  const read = () => ask<{ drawn: StillChart['data'] }>(reader, CHART_DOCUMENTS[kind], variables)
  const key = JSON.stringify([kind, variables])
  const { drawn } = await (reader.share === undefined ? read() : reader.share(key, read))
  return inDrawnForm(chart, drawn)
}

interface PlacesAnswer {
  readonly unplaced: number
  readonly places: readonly {
    readonly count: number
    readonly place: { id: string; name: string; latitude: number; longitude: number }
  }[]
}

/** The map draws places with their counts in one object; all else is drawn as it was answered. */
function inDrawnForm({ kind }: ChartSpecification, drawn: unknown): StillChart['data'] {
  if (kind !== 'MAP') return drawn as StillChart['data']
  const { unplaced, places } = drawn as PlacesAnswer
  return { unplaced, places: places.map(({ count, place }) => ({ ...place, count })) }
}
