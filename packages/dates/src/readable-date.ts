import type { EventDate } from './event-date.ts'
import { InvalidDateError } from './invalid-date-error.ts'
import { parseEdtf } from './parse-edtf.ts'

/** What `parseEdtf` reads; null where it refuses the text. */
export function readableDate(edtf: string): EventDate | null {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    if (error instanceof InvalidDateError) return null
    throw error
  }
}
