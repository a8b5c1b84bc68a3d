import 'server-only'

/** Today in UTC as EDTF: what "yesterday" in a date field counts from. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
