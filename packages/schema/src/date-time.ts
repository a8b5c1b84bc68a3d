/** The API's DateTime scalar, RFC 3339 text, as a Date. Never use it for the dates of events. */
export function decodeDateTime(text: string): Date {
  return new Date(text)
}

/** An instant as the API's DateTime scalar. */
export function encodeDateTime(instant: Date): string {
  return instant.toISOString()
}
