import {
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'

export const LANES = ['topic', 'actor', 'place'] as const
export const SPLITS = ['topic', 'actor', 'precision', 'source', 'place', 'none'] as const
export const ORDERS = ['earliest', 'latest', 'changed', 'unchanged', 'added', 'relevance'] as const

/** How many rows a list may show at once; each step doubles, so that going on fetches little twice. */
export const ROWS = [25, 50, 100, 200] as const

export const PICTURES = [
  'counts',
  'share',
  'total',
  'days',
  'calendar',
  'matrix',
  'map',
  'table',
] as const
/** From the widest to the narrowest that people choose by. */
export const EXACTNESS = ['year', 'month', 'day', 'hour'] as const

const names = parseAsArrayOf(parseAsString).withDefault([])

/** All that an overview shows, as it stands in its address. */
export const selectionParsers = {
  /** Words to search for. */
  q: parseAsString.withDefault(''),
  /** The stretch of time looked at, as an EDTF interval; absent: all of it. The server lets no other text through. */
  range: parseAsString,
  topics: names,
  actors: names,
  places: names,
  sources: names,
  disputed: parseAsBoolean.withDefault(false),
  /** Dates must be at least so exact; absent: any will do. */
  exact: parseAsStringLiteral(EXACTNESS),
  lanes: parseAsStringLiteral(LANES).withDefault('topic'),
  /** Keys of the lanes that are folded, and of lanes that were moved, from top to bottom. */
  folded: names,
  laneOrder: names,
  split: parseAsStringLiteral(SPLITS).withDefault('topic'),
  /** Which further picture is looked at; absent: none. */
  picture: parseAsStringLiteral(PICTURES),
  order: parseAsStringLiteral(ORDERS).withDefault('earliest'),
  rows: parseAsNumberLiteral(ROWS).withDefault(ROWS[0]),
  /** Where the page of the list begins or ends: cursors of the API. */
  after: parseAsString,
  before: parseAsString,
}

export type Selection = inferParserType<typeof selectionParsers>
