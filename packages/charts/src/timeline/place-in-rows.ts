import type { PixelSpan } from '../axis/time-axis.ts'

export interface RowRequest {
  readonly mark: PixelSpan
  /** Words beside the mark; null where there are none, or they stand inside it. */
  readonly label: PixelSpan | null
}

export interface RowPlace {
  readonly row: number
  /** False: the label had to give way to another mark. */
  readonly hasLabel: boolean
}

/**
 * Puts marks with their labels into rows, in the order given, so that nothing touches anything. Where
 * `rowLimit` rows do not hold all, labels give way to marks; a mark that finds no room even so gets null.
 */
export function placeInRows(
  requests: readonly RowRequest[],
  rowLimit: number,
): (RowPlace | null)[] {
  const rows: Entry[][] = []
  const entries = requests.map((request): Entry | null => {
    const entry = { ...request, row: 0, hasLabel: true }
    for (let index = 0; index <= Math.min(rows.length, rowLimit - 1); index++) {
      const row = rows[index] ?? []
      if (row.every((other) => !touches(entry, other, true))) return put(entry, index)
    }
    const tight = tightRow(entry)
    if (tight === null) return null
    for (const other of rows[tight] ?? []) {
      if (other.hasLabel && other.label !== null && meet(entry.mark, other.label))
        other.hasLabel = false
    }
    return put({ ...entry, hasLabel: false }, tight)
  })
  return entries.map((entry) => entry && { row: entry.row, hasLabel: entry.hasLabel })

  function put(entry: Entry, index: number): Entry {
    entry.row = index
    const row = rows[index]
    if (row === undefined) rows.push([entry])
    else row.push(entry)
    return entry
  }

  /** The row whose marks leave room, at the cost of the fewest labels. */
  function tightRow(entry: Entry): number | null {
    let best: { index: number; cost: number } | null = null
    for (const [index, row] of rows.entries()) {
      if (row.some((other) => meet(entry.mark, other.mark))) continue
      const cost = row.filter(
        (other) => other.hasLabel && other.label !== null && meet(entry.mark, other.label),
      ).length
      if (best === null || cost < best.cost) best = { index, cost }
    }
    return best?.index ?? null
  }
}

interface Entry extends RowRequest {
  row: number
  hasLabel: boolean
}

function touches(a: Entry, b: Entry, withOwnLabel: boolean): boolean {
  const mine = withOwnLabel && a.label !== null ? [a.mark, a.label] : [a.mark]
  const theirs = b.hasLabel && b.label !== null ? [b.mark, b.label] : [b.mark]
  return mine.some((span) => theirs.some((other) => meet(span, other)))
}

function meet(a: PixelSpan, b: PixelSpan): boolean {
  return a.left < b.right && b.left < a.right
}
