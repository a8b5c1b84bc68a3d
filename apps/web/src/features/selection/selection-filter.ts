import type { EventFilter, EventOrder, HistogramSplit, LaneBy } from '../../generated/graphql'
import type { Selection } from './selection-parsers.ts'

/** The API's filter for a selection without its range: what the range is chosen from. */
export function filterWithoutRange(selection: Selection): EventFilter {
  const { q, topics, actors, places, sources, disputed, exact } = selection
  return {
    ...(q !== '' && { text: q }),
    ...(topics.length > 0 && { topics: { anyOf: topics } }),
    ...(actors.length > 0 && { actors: { anyOf: actors } }),
    ...(places.length > 0 && { places: { anyOf: places } }),
    ...(sources.length > 0 && { sources }),
    ...(disputed && { isDisputed: true }),
    ...(exact !== null && { precisionAtLeast: PRECISION[exact] }),
  }
}

const PRECISION = { year: 'YEAR', month: 'MONTH', day: 'DAY', hour: 'HOUR' } as const

export function filterOf(selection: Selection): EventFilter {
  const rest = filterWithoutRange(selection)
  return selection.range === null ? rest : { ...rest, overlaps: selection.range }
}

export function laneByOf({ lanes }: Selection): LaneBy {
  return ({ topic: 'TOPIC', actor: 'ACTOR', place: 'PLACE' } as const)[lanes]
}

/** Null: not split. */
export function splitByOf({ split }: Selection): HistogramSplit | null {
  return SPLIT_BY[split]
}

const SPLIT_BY = {
  topic: 'TOPIC',
  actor: 'ACTOR',
  precision: 'PRECISION',
  source: 'SOURCE',
  place: 'PLACE',
  none: null,
} as const

/** Relevance asks for words; without any the earliest come first. */
export function orderOf({ order, q }: Selection): EventOrder {
  return ORDER_BY[order === 'relevance' && q === '' ? 'earliest' : order]
}

const ORDER_BY = {
  earliest: { by: 'EARLIEST', direction: 'ASC' },
  latest: { by: 'EARLIEST', direction: 'DESC' },
  changed: { by: 'UPDATED_AT', direction: 'DESC' },
  unchanged: { by: 'UPDATED_AT', direction: 'ASC' },
  added: { by: 'CREATED_AT', direction: 'DESC' },
  relevance: { by: 'RELEVANCE', direction: 'DESC' },
} as const satisfies Record<Selection['order'], EventOrder>
