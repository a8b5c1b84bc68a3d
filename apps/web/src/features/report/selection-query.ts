import { createSerializer } from 'nuqs/server'
import { type Selection, selectionParsers } from '../selection/selection-parsers.ts'

const { q, range, topics, actors, places, sources, disputed, exact } = selectionParsers
const serialize = createSerializer({ q, range, topics, actors, places, sources, disputed, exact })

/** What of a selection decides which events are in it, as the query parameters of its report. */
export function selectionQuery(selection: Selection): string {
  const { q, range, topics, actors, places, sources, disputed, exact } = selection
  return serialize({ q, range, topics, actors, places, sources, disputed, exact }).replace(
    /^\?/,
    '',
  )
}
