import { CHART_EVENTS } from './chart-documents.ts'
import { ask, type ChartReader } from './chart-reader.ts'
import type { ChartSpecification } from './chart-specification.ts'

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

/** A table of events holds at most so many. */
export const MOST_EVENTS = 10_000

/** The events of a chart's table by date, at most MOST_EVENTS and the rest of a page. */
export async function readEvents(
  reader: ChartReader,
  { filter }: ChartSpecification,
  locale: string,
): Promise<{ readonly rows: readonly ChartEventRow[]; readonly isCut: boolean }> {
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
