import { InvalidDateError, parseEdtf, toStoredBounds } from '@annals/dates'
import { InvalidArgumentError } from '../../request-errors.ts'

/** Seconds from 1970-01-01T00:00:00Z: `earliest` inclusive, `latest` exclusive; open ends are the least and greatest. */
export interface StoredBounds {
  readonly earliest: bigint
  readonly latest: bigint
}

/**
 * The bounds of a range that a caller gave as EDTF: "1945", "1991/2022-02", "../1953".
 * @throws InvalidArgumentError INVALID_DATE, with the position in the text and what to write instead.
 */
export function dateRangeArgument(edtf: string, argument: string): StoredBounds {
  try {
    return toStoredBounds(parseEdtf(edtf))
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error
    const { message, position, suggestion } = error
    throw new InvalidArgumentError('INVALID_DATE', argument, message, { position, suggestion })
  }
}
