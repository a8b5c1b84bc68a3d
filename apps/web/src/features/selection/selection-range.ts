import { InvalidDateError, parseEdtf } from '@annals/dates'
import { createParser } from 'nuqs/server'

/** An EDTF date or interval in an address. One that cannot be read counts as absent. */
export const parseAsEdtf = createParser({
  parse: (text) => (isEdtf(text) ? text : null),
  serialize: (text: string) => text,
})

/** Null where nothing narrows the range, or an end of it is open. */
export function rangeOf({ range }: { readonly range: string | null }): {
  readonly start: bigint
  readonly end: bigint
} | null {
  if (range === null) return null
  const { earliest, latest } = parseEdtf(range)
  return earliest === null || latest === null ? null : { start: earliest, end: latest }
}

function isEdtf(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch (error) {
    if (error instanceof InvalidDateError) return false
    throw error
  }
}
