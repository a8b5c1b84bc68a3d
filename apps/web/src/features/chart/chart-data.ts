import type { ChartPage_QueryQuery, EventFilter, LaneBy } from '../../generated/graphql'

/** What the API answers as a chart's data, today's or a pin's. */
export interface ChartData {
  /** What is drawn; null for a TABLE. */
  readonly drawn: unknown
  /** The events of the kinds whose table lists events. */
  readonly events: readonly ChartEventRow[] | null
  /** Whether there are more events than are listed. */
  readonly isCut: boolean
}

export interface ChartEventRow {
  readonly slug: string
  readonly title: string
  readonly isDisputed: boolean
  readonly date: { readonly edtf: string; readonly text: string }
  readonly topics: readonly { readonly name: string }[]
  readonly places: readonly { readonly name: string }[]
}

/** What a chart is, apart from its data; a pin has its own. */
export interface ChartSpecification {
  readonly kind: NonNullable<ChartPage_QueryQuery['chart']>['kind']
  readonly title: string
  readonly note: string
  readonly sourceLine: string
  readonly filter: EventFilter
  readonly options: { readonly lanes?: LaneBy; readonly language?: string }
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}
