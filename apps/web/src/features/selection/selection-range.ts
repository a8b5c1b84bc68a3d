import { InvalidDateError, parseEdtf } from '@annals/dates'

/** Null where nothing narrows the range, or an end of it is open. */
export function rangeOf({ range }: { readonly range: string | null }): {
  readonly start: bigint
  readonly end: bigint
} | null {
  if (range === null) return null
  const { earliest, latest } = parseEdtf(range)
  return earliest === null || latest === null ? null : { start: earliest, end: latest }
}

export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch (error) {
    if (error instanceof InvalidDateError) return false
    throw error
  }
}
