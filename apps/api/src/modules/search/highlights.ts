import { markedRanges, type Range } from './marked-ranges.ts'

/** Words that a search found: offsets into one text of an event. */
export interface Highlight extends Range {
  readonly field: 'TITLE' | 'SUMMARY' | 'QUOTE'
  /** The global id of the citation that is quoted; null in title and summary. */
  readonly citationId: string | null
}

/** The texts of an event, each marked as several languages read it. */
export interface MarkedEvent {
  readonly title: readonly string[]
  readonly summary: readonly string[]
  readonly quotes:
    | readonly { readonly citationId: string; readonly marked: readonly string[] }[]
    | null
}

/** Title first, then summary, then quotes in their order; none where nothing was searched for. */
export function highlightsOf(event: MarkedEvent | null): Highlight[] {
  if (event === null) return []
  const inText = (
    field: Highlight['field'],
    marked: readonly string[],
    citationId: string | null,
  ) => markedRanges(marked).map((range) => ({ field, citationId, ...range }))
  return [
    ...inText('TITLE', event.title, null),
    ...inText('SUMMARY', event.summary, null),
    ...(event.quotes ?? []).flatMap(({ citationId, marked }) =>
      inText('QUOTE', marked, citationId),
    ),
  ]
}
