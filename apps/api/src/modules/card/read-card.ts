import type { ChartEvent } from '@annals/charts'
import { type CardOptions, eventsTimeline, type StillChart } from '@annals/charts/still'
import { parse } from 'graphql'
import { readShown } from '../chart-files/chart-file.ts'
import { ask, type ChartReader } from '../chart-files/chart-reader.ts'

export const CARD_KINDS = ['events', 'timelines', 'charts'] as const
export type CardKind = (typeof CARD_KINDS)[number]

type Card = Omit<CardOptions, 'site'>

/** What the card of a page shows; null where there is no such page that anyone may see. */
export function readCard(
  reader: ChartReader,
  kind: CardKind,
  slug: string,
  locale: string,
): Promise<Card | null> {
  return READERS[kind](reader, slug, locale)
}

const READERS: Readonly<
  Record<CardKind, (reader: ChartReader, slug: string, locale: string) => Promise<Card | null>>
> = { events: eventCard, timelines: timelineCard, charts: chartCard }

const DATE =
  'date { edtf earliest latest precision isApproximate isUncertain text(locale: $locale) }'

const EVENT = parse(`query EventCard($slug: String!, $locale: String!) {
  event(slug: $slug) { id title summary isDisputed ${DATE} }
}`)

type DatedEvent = ChartEvent & { readonly date: { readonly text: string } }

async function eventCard(reader: ChartReader, slug: string, locale: string) {
  const { event } = await ask<{ event: (DatedEvent & { summary: string }) | null }>(reader, EVENT, {
    slug,
    locale,
  })
  if (event === null) return null
  // The title stands above in large letters; its mark only shows how wide the date is.
  const marks = eventsTimeline([{ ...event, title: '' }])
  const chart: StillChart = { kind: 'TIMELINE', data: marks }
  const { title, summary, date } = event
  return { overline: date.text, title, text: summary, chart, chartHeight: 130, locale }
}

const TIMELINE = parse(`query TimelineCard($slug: String!, $locale: String!) {
  timeline(slug: $slug) { title note events(first: 100) { edges { node {
    id title isDisputed ${DATE} links { kind to { id } }
  } } } }
}`)

interface TimelineAnswer {
  readonly timeline: {
    readonly title: string
    readonly note: string
    readonly events: { readonly edges: readonly { readonly node: DatedEvent }[] }
  } | null
}

async function timelineCard(reader: ChartReader, slug: string, locale: string) {
  const { timeline } = await ask<TimelineAnswer>(reader, TIMELINE, { slug, locale })
  if (timeline === null) return null
  const { title, note, events } = timeline
  const data = eventsTimeline(events.edges.map(({ node }) => node))
  const chart: StillChart = { kind: 'TIMELINE', data }
  return { overline: '', title, text: note, chart, chartHeight: null, locale }
}

/** A chart is drawn this wide on its card, in its own px. */
const CHART_WIDTH = 715

async function chartCard(reader: ChartReader, slug: string, language: string) {
  const shown = await readShown(reader, {
    ...{ of: 'chart', name: slug, format: 'png', width: CHART_WIDTH, language },
  })
  if (shown === null) return null
  const { chart, data } = shown
  const still = data.drawn === null ? null : ({ kind: chart.kind, data: data.drawn } as StillChart)
  return {
    overline: '',
    title: chart.title,
    text: chart.note,
    chart: still,
    chartHeight: null,
    locale: language,
  }
}
