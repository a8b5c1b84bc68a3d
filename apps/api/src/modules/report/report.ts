import type { ChartEvent } from '@annals/charts'
import type { StillChart } from '@annals/charts/still'

/** What a report tells, before it is put into any form. */
export interface Report {
  readonly title: string
  /** Empty: none. */
  readonly note: string
  /** What was asked for, as pairs of a name and a value in words; empty: everything. */
  readonly filter: readonly (readonly [name: string, value: string])[]
  /** The page of the dashboard that shows the same. */
  readonly address: string
  readonly licence: string
  readonly madeAt: Date
  /** BCP 47. */
  readonly locale: string
  readonly charts: readonly ReportChart[]
  readonly events: readonly ReportEvent[]
  /** All that were asked for; more than `events` where the report was cut. */
  readonly totalCount: number
  /** Every source that the events are told from, once, in the order in which they are first cited. */
  readonly sources: readonly ReportSource[]
}

export interface ReportChart {
  readonly title: string
  readonly chart: StillChart
}

export interface ReportEvent extends ChartEvent {
  readonly slug: string
  readonly summary: string
  readonly disputeNote: string | null
  readonly date: ChartEvent['date'] & {
    readonly earliest: string | null
    readonly latest: string | null
    readonly text: string
  }
  /** What a curated timeline says of it; null: nothing. */
  readonly timelineNote: string | null
  readonly topics: readonly { readonly name: string }[]
  readonly places: readonly { readonly name: string }[]
  readonly participations: readonly {
    readonly role: string
    readonly actor: { readonly id: string; readonly name: string }
  }[]
  readonly citations: { readonly edges: readonly { readonly node: ReportCitation }[] }
}

export interface ReportCitation {
  readonly id: string
  /** Empty: nothing is quoted. */
  readonly quote: string
  readonly note: string | null
  readonly claimedDate: { readonly edtf: string; readonly text: string } | null
  readonly source: ReportSource
}

export interface ReportSource {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  readonly publishedOn: { readonly edtf: string } | null
}

/** Reports hold at most so many events. */
export const MOST_REPORT_EVENTS = 500
