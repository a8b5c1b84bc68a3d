import type { ActorMatrix, MatrixActor } from '../data/actor-matrix.ts'
import { countsThatFit } from '../text/counts-that-fit.ts'
import { fitText, textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'

export interface ActorMatrixInput {
  readonly data: ActorMatrix
  readonly width: number
  readonly locale: string
}

export interface LaidCell {
  readonly initiator: MatrixActor
  readonly target: MatrixActor
  readonly x: number
  readonly y: number
  readonly count: number
  /** Empty without events, and in every cell where one is too small for its number. */
  readonly text: string
  /** The count as a share of the greatest. */
  readonly weight: number
}

export interface LaidName {
  readonly actor: MatrixActor
  readonly text: string
  /** The middle of its row or column. */
  readonly at: number
}

export interface ActorMatrixLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  /** Side of a cell. */
  readonly side: number
  /** Every pair, those without events too. */
  readonly cells: readonly LaidCell[]
  readonly rows: readonly LaidName[]
  readonly columns: readonly LaidName[]
}

const WIDEST_NAME = 170
const LARGEST_SIDE = 44
const GAP = 8

/** A square a pair: rows act, columns are acted upon. Names are cut short before the squares get too small. */
export function layOutActorMatrix({ data, width, locale }: ActorMatrixInput): ActorMatrixLayout {
  const { actors } = data
  const count = Math.max(1, actors.length)
  const longest = Math.max(0, ...actors.map(({ name }) => textWidth(name, TYPE.label)))
  const left = Math.ceil(Math.min(longest, WIDEST_NAME, width * 0.36)) + GAP
  const top = Math.ceil(Math.min(longest, 120)) + GAP
  const side = Math.min(LARGEST_SIDE, (width - left) / count)
  const counts = new Map(
    data.cells.map((cell) => [keyOf(cell.initiator.id, cell.target.id), cell.count]),
  )
  const most = Math.max(1, ...counts.values())
  const pairs = actors.flatMap((initiator, row) =>
    actors.map((target, column) => {
      const value = counts.get(keyOf(initiator.id, target.id)) ?? 0
      return { initiator, target, row, column, value }
    }),
  )
  const values = pairs.map(({ value }) => value)
  const texts = countsThatFit(values, side - 2, TYPE.label, locale)
  const nameIn =
    (room: number, start: number) =>
    (actor: MatrixActor, index: number): LaidName => ({
      actor,
      text: fitText(actor.name, room - GAP, TYPE.label) ?? '',
      at: start + (index + 0.5) * side,
    })
  return {
    width,
    height: top + count * side + 1,
    left,
    top,
    side,
    rows: actors.map(nameIn(left, top)),
    columns: actors.map(nameIn(top, left)),
    cells: pairs.map(({ initiator, target, row, column, value }, index) => ({
      ...{ initiator, target },
      x: left + column * side,
      y: top + row * side,
      count: value,
      text: texts[index] ?? '',
      weight: value / most,
    })),
  }
}

function keyOf(initiator: string, target: string): string {
  return JSON.stringify([initiator, target])
}
