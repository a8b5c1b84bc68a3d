import type { Span } from '@annals/charts'
import { edtfOfSpan } from '@annals/dates'

/** A range that was moved by hand, ahead of the answers that are there. */
export interface MovedRange<Moved extends Span | null = Span> {
  /** The range that the answers are of, as EDTF; null: all. */
  readonly from: string | null
  readonly span: Moved
  /** The ranges that were asked for on the way, the last of them last. */
  readonly asked: readonly (string | null)[]
}

/** The EDTF of a moved range; null: all. */
export function movedTo({ span }: MovedRange<Span | null>): string | null {
  return span && edtfOfSpan(span)
}

/**
 * What is left of a move when the answers of another range have come: all of it, where it went on after
 * that was asked for; null where it has arrived, or where the range came from elsewhere.
 */
export function stillMoved<Moved extends Span | null>(
  moved: MovedRange<Moved>,
  range: string | null,
): MovedRange<Moved> | null {
  const isOnTheWay = moved.asked.includes(range) && range !== movedTo(moved)
  return isOnTheWay ? { ...moved, from: range } : null
}
