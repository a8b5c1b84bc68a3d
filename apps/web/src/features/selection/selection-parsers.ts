import {
  createLoader,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { parseAsEdtf } from './selection-range.ts'

export const LANES = ['topic', 'actor', 'place'] as const
export const SPLITS = ['topic', 'actor', 'precision', 'source', 'place', 'none'] as const
export const ORDERS = ['earliest', 'latest', 'changed', 'added'] as const

export const PICTURES = ['counts', 'share', 'total', 'calendar', 'matrix', 'map', 'table'] as const

const names = parseAsArrayOf(parseAsString).withDefault([])

/** All that an overview shows, as it stands in its address. */
export const selectionParsers = {
  /** Words to search for. */
  q: parseAsString.withDefault(''),
  /** The stretch of time looked at, as an EDTF interval; absent: all of it. */
  range: parseAsEdtf,
  topics: names,
  actors: names,
  places: names,
  sources: names,
  disputed: parseAsBoolean.withDefault(false),
  lanes: parseAsStringLiteral(LANES).withDefault('topic'),
  split: parseAsStringLiteral(SPLITS).withDefault('topic'),
  /** Which further picture is looked at; absent: none. */
  picture: parseAsStringLiteral(PICTURES),
  order: parseAsStringLiteral(ORDERS).withDefault('earliest'),
  /** Where the page of the list begins or ends: cursors of the API. */
  after: parseAsString,
  before: parseAsString,
}

export type Selection = inferParserType<typeof selectionParsers>

export const loadSelection = createLoader(selectionParsers)
