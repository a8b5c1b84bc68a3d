import { ROWS, type Selection } from './selection-parsers.ts'

/** How many rows come after those of a selection; null where no more go on one page, or it is read backwards. */
export function nextRows({ rows, before }: Pick<Selection, 'rows' | 'before'>) {
  if (before !== null) return null
  return ROWS[ROWS.indexOf(rows) + 1] ?? null
}
