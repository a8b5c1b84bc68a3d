/** The first and the last date of an event in ISO 8601, each at its own precision; null: can't be said truly. */
export interface IsoDates {
  readonly start: string | null
  readonly end: string | null
}

const PLAIN = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

/**
 * An EDTF date as ISO 8601 where that says the same: a year, a month, a day, a time, or a span between
 * two such. "About", "or", a season and BC have no such form, and are left out rather than rounded.
 */
export function isoDates(edtf: string): IsoDates {
  const [from = '', to = from, ...others] = edtf.split('/')
  if (others.length > 0) return { start: null, end: null }
  const [start, end] = [plain(from), plain(to)]
  // One known end of a span that is vague at the other would be taken for the whole.
  const isOpen = to === '..' || from === '..'
  return isOpen || (start !== null && end !== null) ? { start, end } : { start: null, end: null }
}

function plain(text: string): string | null {
  return PLAIN.test(text) ? text : null
}
