import type { EXACTNESS } from '../report-request.ts'

/** Everything that a report says of itself in one language; dates and numbers arrive written for it. */
export interface ReportWords {
  readonly timeline: string
  readonly shape: string
  readonly events: string
  readonly sources: string
  readonly selection: string
  readonly everything: string
  readonly madeOn: string
  readonly address: string
  readonly licence: string
  /** "The first 500 of 8,000 events …" */
  cut(shown: string, total: string): string
  readonly none: string
  readonly disputed: string
  /** A source's claim where it is not the event's own date: "gives 15 August 1945". */
  gives(date: string): string
  /** How to read the dates. */
  readonly vague: string
  readonly filter: {
    readonly words: string
    readonly range: string
    readonly topics: string
    readonly actors: string
    readonly places: string
    readonly sources: string
    readonly exact: string
    readonly exactness: Readonly<Record<(typeof EXACTNESS)[number], string>>
    readonly disputed: string
    readonly yes: string
  }
}
