import { chartTitle } from '@annals/charts'
import { eventsTimeline, type StillChart } from '@annals/charts/still'
import { formatDate, parseEdtf } from '@annals/dates'
import { CHART_DOCUMENTS } from '../chart-files/chart-documents.ts'
import { ask, type ChartReader } from '../chart-files/chart-reader.ts'
import { MOST_REPORT_EVENTS, type Report, type ReportEvent } from './report.ts'
import { NAMES, SELECTION, TIMELINE } from './report-documents.ts'
import type { ReportRequest, ReportSelection } from './report-request.ts'
import { wordsOf } from './words/words-of.ts'

/** How wide charts are laid out, in px. */
const CHART_WIDTH = 720

/**
 * What a report tells, as anyone may see it; null where there is no such timeline.
 * @param signal Ends the reading where nobody waits any more.
 * @throws ChartUnreadableError where the filter does not fit.
 */
export async function readReport(
  reader: ChartReader,
  { of, language: locale }: ReportRequest,
  signal: AbortSignal,
): Promise<Report | null> {
  const read = 'timeline' in of ? readTimeline : readSelection
  const parts = await read(reader, of as never, locale, signal)
  if (parts === null) return null
  const path = 'timeline' in of ? `/timelines/${of.timeline}` : `/?${of.query}`
  const { webUrl, licence } = reader.context.publisher
  return {
    ...parts,
    address: `${webUrl}${path.replace(/\?$/, '')}`,
    licence,
    madeAt: reader.context.now(),
    locale,
    sources: sourcesOf(parts.events),
  }
}

type Parts = Pick<Report, 'title' | 'note' | 'filter' | 'charts' | 'events' | 'totalCount'>

async function readTimeline(
  reader: ChartReader,
  { timeline: slug }: { readonly timeline: string },
  locale: string,
  signal: AbortSignal,
): Promise<Parts | null> {
  let about = { title: '', note: '' }
  const page = await readPages(reader, signal, async (first, after) => {
    const { timeline } = await ask<{ timeline: TimelineAnswer | null }>(reader, TIMELINE, {
      ...{ slug, first, after, locale },
    })
    if (timeline !== null) about = timeline
    return timeline?.events ?? null
  })
  if (page === null) return null
  const data = eventsTimeline(page.events)
  const chart: StillChart = { kind: 'TIMELINE', data }
  const charts = [{ title: wordsOf(locale).timeline, chart }]
  return { ...page, title: about.title, note: about.note, filter: [], charts }
}

async function readSelection(
  reader: ChartReader,
  { selection }: { readonly selection: ReportSelection },
  locale: string,
  signal: AbortSignal,
): Promise<Parts | null> {
  const words = wordsOf(locale)
  const filter = filterOf(selection)
  const page = await readPages(reader, signal, async (first, after) => {
    const { events } = await ask<{ events: EventPage }>(reader, SELECTION, {
      ...{ filter, first, after, locale },
    })
    return events
  })
  if (page === null) return null
  const draw = async (kind: 'TIMELINE' | 'HISTOGRAM'): Promise<StillChart> => {
    const { drawn } = await ask<{ drawn: never }>(reader, CHART_DOCUMENTS[kind], {
      ...{ filter, locale, width: CHART_WIDTH, range: selection.range },
      ...{ laneBy: 'TOPIC', splitBy: 'TOPIC', counting: 'SPREAD', interval: null },
    })
    return { kind, data: drawn }
  }
  const isEmpty = page.totalCount === 0
  const timeline = isEmpty ? null : await draw('TIMELINE')
  signal.throwIfAborted()
  const histogram = isEmpty ? null : await draw('HISTOGRAM')
  const range =
    timeline?.kind === 'TIMELINE'
      ? { start: timeline.data.rangeStart, end: timeline.data.rangeEnd }
      : null
  return {
    ...page,
    title: chartTitle({ total: page.totalCount, range, splitBy: null, locale }),
    note: '',
    filter: await filterInWords(reader, selection, locale),
    charts: [
      ...(timeline === null ? [] : [{ title: words.timeline, chart: timeline }]),
      ...(histogram === null ? [] : [{ title: words.shape, chart: histogram }]),
    ],
  }
}

interface EventPage {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly {
    readonly note?: string | null
    readonly node: Omit<ReportEvent, 'timelineNote'>
  }[]
}

interface TimelineAnswer {
  readonly title: string
  readonly note: string
  readonly events: EventPage
}

/** Page by page, up to the most that a report holds; null where the first page is not there. */
async function readPages(
  reader: ChartReader,
  signal: AbortSignal,
  readPage: (first: number, after: string | null) => Promise<EventPage | null>,
): Promise<Pick<Report, 'events' | 'totalCount'> | null> {
  const events: ReportEvent[] = []
  let after: string | null = null
  for (;;) {
    signal.throwIfAborted()
    const left = MOST_REPORT_EVENTS - events.length
    const page: EventPage | null = await readPage(
      Math.min(left, 100, reader.context.limits.maxPageSize),
      after,
    )
    if (page === null) return null
    events.push(...page.edges.map(({ note, node }) => ({ ...node, timelineNote: note ?? null })))
    after = page.pageInfo.endCursor
    const isWhole = !page.pageInfo.hasNextPage || events.length >= MOST_REPORT_EVENTS
    if (isWhole) return { events, totalCount: page.totalCount }
  }
}

/** The API's filter for a selection, as the overview makes it. */
function filterOf(selection: ReportSelection): Record<string, unknown> {
  const { words, range, topics, actors, places, sources, isDisputed, exact } = selection
  return {
    ...(words !== '' && { text: words }),
    ...(range !== null && { overlaps: range }),
    ...(topics.length > 0 && { topics: { anyOf: topics } }),
    ...(actors.length > 0 && { actors: { anyOf: actors } }),
    ...(places.length > 0 && { places: { anyOf: places } }),
    ...(sources.length > 0 && { sources }),
    ...(isDisputed && { isDisputed: true }),
    ...(exact !== null && { precisionAtLeast: exact.toUpperCase() }),
  }
}

async function filterInWords(
  reader: ChartReader,
  selection: ReportSelection,
  locale: string,
): Promise<Report['filter']> {
  const { filter } = wordsOf(locale)
  const lines: [string, string][] = []
  if (selection.words !== '') lines.push([filter.words, `“${selection.words}”`])
  if (selection.range !== null) {
    lines.push([filter.range, formatDate(parseEdtf(selection.range), { locale, form: 'long' })])
  }
  for (const kind of ['topics', 'actors', 'places', 'sources'] as const) {
    const names: string[] = []
    for (const slug of selection[kind]) {
      const { found } = await ask<{ found: { name: string } | null }>(reader, NAMES[kind], { slug })
      names.push(found?.name ?? slug)
    }
    if (names.length > 0) lines.push([filter[kind], names.join(', ')])
  }
  if (selection.isDisputed) lines.push([filter.disputed, filter.yes])
  if (selection.exact !== null) lines.push([filter.exact, filter.exactness[selection.exact]])
  return lines
}

function sourcesOf(events: readonly ReportEvent[]): Report['sources'] {
  const all = events.flatMap(({ citations }) => citations.edges.map(({ node }) => node.source))
  return [...new Map(all.map((source) => [source.id, source])).values()]
}
