import type { StillChart } from '@annals/charts/still'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { execute, GraphQLError } from 'graphql'
import { OUTSIDER, type RequestContext } from '../../context.ts'
import { CHART, CHART_DOCUMENTS, CHART_EVENTS, PIN } from './chart-documents.ts'
import { type ChartSpecification, chartOptions } from './chart-specification.ts'

/** What charts are read through: our own schema, always as someone who is not signed in. */
export interface ChartReader {
  readonly schema: GraphQLSchema
  readonly context: Omit<RequestContext, 'viewer'>
}

/** What a chart draws and tabulates, as the API answered it. This is what a pin freezes. */
export interface ChartData {
  /** The answer that is drawn; null for a TABLE, which is not drawn. */
  readonly drawn: StillChart['data'] | null
  /** The events that the table lists, by date; null for kinds whose table counts. */
  readonly events: readonly ChartEventRow[] | null
  /** Whether there are more events than the table lists. */
  readonly isCut: boolean
}

export interface ChartEventRow {
  readonly slug: string
  readonly title: string
  readonly isDisputed: boolean
  readonly date: {
    readonly edtf: string
    readonly earliest: string | null
    readonly latest: string | null
    readonly precision: string
    readonly text: string
  }
  readonly topics: readonly { readonly name: string }[]
  readonly places: readonly { readonly name: string }[]
  readonly participations: readonly {
    readonly role: string
    readonly actor: { readonly name: string }
  }[]
  readonly citations: {
    readonly edges: readonly { readonly node: { readonly source: { readonly title: string } } }[]
  }
}

export interface SavedChart extends ChartSpecification {
  /** The hash of the pin that it shows; null where it follows the data. */
  readonly shownPin: string | null
}

export interface SavedPin {
  readonly hash: string
  readonly specification: ChartSpecification
  readonly data: ChartData
  readonly svg: string
  readonly softwareVersion: string
  /** RFC 3339. */
  readonly pinnedAt: string
}

/** A chart's filter or options no longer fit: a topic is gone, or a range cannot be read. */
export class ChartUnreadableError extends Error {
  override readonly name = 'ChartUnreadableError'
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

/**
 * The data of a chart as it stands, for a drawing `width` px wide.
 * @throws ChartUnreadableError where its filter or options do not fit.
 */
export async function readChartData(
  reader: ChartReader,
  chart: ChartSpecification,
  { width, locale }: { readonly width: number; readonly locale: string },
): Promise<ChartData> {
  const { lanes, interval, splitBy, counting, range } = chartOptions(chart)
  const document = chart.kind === 'TABLE' ? null : CHART_DOCUMENTS[chart.kind]
  const answer =
    document &&
    (await ask<{ drawn: StillChart['data'] }>(reader, document, {
      filter: chart.filter,
      range,
      width,
      laneBy: lanes,
      // Not every width of bucket makes a calendar.
      interval: chart.kind === 'CALENDAR' ? (interval ?? 'MONTH') : interval,
      splitBy,
      counting,
      locale,
    }))
  const events = LISTS_EVENTS.has(chart.kind) ? await readEvents(reader, chart, locale) : null
  return {
    drawn: answer === null ? null : inDrawnForm(chart, answer.drawn),
    events: events?.rows ?? null,
    isCut: events?.isCut ?? false,
  }
}

const LISTS_EVENTS: ReadonlySet<string> = new Set(['TIMELINE', 'MAP', 'TABLE'])

/** A table of events holds at most so many. */
export const MOST_EVENTS = 10_000

async function readEvents(reader: ChartReader, { filter }: ChartSpecification, locale: string) {
  const rows: ChartEventRow[] = []
  const first = reader.context.limits.maxPageSize
  let after: string | null = null
  for (;;) {
    const { events }: EventsAnswer = await ask<EventsAnswer>(reader, CHART_EVENTS, {
      filter,
      first,
      after,
      locale,
    })
    rows.push(...events.edges.map(({ node }) => node))
    after = events.pageInfo.endCursor
    if (!events.pageInfo.hasNextPage) return { rows, isCut: false }
    if (rows.length >= MOST_EVENTS) return { rows, isCut: true }
  }
}

interface EventsAnswer {
  readonly events: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly edges: readonly { readonly node: ChartEventRow }[]
  }
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

async function ask<Data>(
  { schema, context }: ChartReader,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): Promise<Data> {
  const contextValue: RequestContext = { ...context, viewer: OUTSIDER }
  const { data, errors } = await execute({ schema, document, variableValues, contextValue })
  const [error] = errors ?? []
  // What names a code or has no cause of its own is about the filter; the rest is a fault of ours.
  const cause = error?.originalError
  const isFault = cause !== undefined && !(cause instanceof GraphQLError)
  if (isFault && error?.extensions.code === undefined) throw cause
  if (error) throw new ChartUnreadableError(error.message)
  return data as Data
}
