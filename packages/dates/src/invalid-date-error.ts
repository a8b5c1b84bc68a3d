/** In which way text is no date: not in the notation, a day that never was, or an end before its beginning. */
export type InvalidDateReason = 'NOTATION' | 'NO_SUCH_DAY' | 'REVERSED'

/** Text that is no date in the notation, or names a day that never was. The message says what to do. */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError'
  /** The text that was refused, as it was given. */
  readonly text: string
  /** Where reading stopped: a zero-based UTF-16 offset into `text`. */
  readonly position: number
  /** EDTF text that was likely meant; null where nothing is likely. */
  readonly suggestion: string | null
  readonly reason: InvalidDateReason

  constructor(
    text: string,
    problem: string,
    position: number,
    suggestion: string | null = null,
    reason: InvalidDateReason = 'NOTATION',
  ) {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
    super(
      `${shown}: ${suggestion === null ? problem : `${problem}${problem ? '; ' : ''}write ${suggestion}`}`,
    )
    this.text = text
    this.position = position
    this.suggestion = suggestion
    this.reason = reason
  }
}
