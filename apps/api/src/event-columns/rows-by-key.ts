import { type Lists, NUMBER } from './lists.ts'

/** The rows that have each key, one key after the other: one list of keys a row, turned round. */
export class RowsByKey {
  /** Where the rows of each key begin, and at last where they end. */
  readonly #starts: Int32Array
  readonly #rows: Int32Array

  /** Of one number each row has. */
  static ofNumbers(numberOf: Int32Array, rows: number, keys: number): RowsByKey {
    const starts = new Int32Array(keys + 1)
    for (let row = 0; row < rows; row++) {
      const key = numberOf[row] ?? 0
      starts[key] = (starts[key] ?? 0) + 1
    }
    const sorted = new Int32Array(toEnds(starts))
    for (let row = rows - 1; row >= 0; row--) {
      const key = numberOf[row] ?? 0
      const at = (starts[key] ?? 0) - 1
      starts[key] = at
      sorted[at] = row
    }
    return new RowsByKey(starts, sorted)
  }

  /** Of the members of each row's list. */
  static ofLists({ starts: from, values }: Lists, rows: number, keys: number): RowsByKey {
    const starts = new Int32Array(keys + 1)
    for (let row = 0; row < rows; row++) {
      for (let at = from[row] ?? 0; at > 0; ) {
        const value = values[at++] ?? -1
        const key = value & NUMBER
        starts[key] = (starts[key] ?? 0) + 1
        if (value < 0) at = 0
      }
    }
    const sorted = new Int32Array(toEnds(starts))
    for (let row = rows - 1; row >= 0; row--) {
      for (let at = from[row] ?? 0; at > 0; ) {
        const value = values[at++] ?? -1
        const key = value & NUMBER
        const place = (starts[key] ?? 0) - 1
        starts[key] = place
        sorted[place] = row
        if (value < 0) at = 0
      }
    }
    return new RowsByKey(starts, sorted)
  }

  private constructor(starts: Int32Array, rows: Int32Array) {
    this.#starts = starts
    this.#rows = rows
  }

  get byteLength(): number {
    return this.#starts.byteLength + this.#rows.byteLength
  }

  /** The rows of a key, ascending; none of a key that came later. Not to be written to. */
  of(key: number): Int32Array {
    return this.#rows.subarray(this.#starts[key] ?? 0, this.#starts[key + 1] ?? 0)
  }
}

/** Turns how many there are of each key into where each ends. */
function toEnds(counts: Int32Array): number {
  let end = 0
  for (let key = 0; key < counts.length; key++) {
    end += counts[key] ?? 0
    counts[key] = end
  }
  return end
}
