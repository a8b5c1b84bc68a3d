/**
 * Seconds from 1970-01-01T00:00:00Z as the API's BigInt scalar writes them: a decimal string, so that
 * the Big Bang survives JSON. Charts take either and read them once, here.
 */
export type Seconds = bigint | string

/** @throws SyntaxError where the text is no whole number. */
export function toSeconds(value: Seconds): bigint {
  return BigInt(value)
}

export function toSecondsOrNull(value: Seconds | null): bigint | null {
  return value === null ? null : BigInt(value)
}

/** A stretch of time for charts: `start` inclusive, `end` exclusive. */
export interface TimeRange {
  readonly start: Seconds
  readonly end: Seconds
}

/** A stretch of time for arithmetic: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: bigint
  readonly end: bigint
}

export function toSpan(range: TimeRange): Span {
  return { start: toSeconds(range.start), end: toSeconds(range.end) }
}

/** The shortest span that holds both. */
export function hullOf(a: Span, b: Span): Span {
  return { start: (b.start < a.start ? b : a).start, end: (a.end < b.end ? b : a).end }
}
