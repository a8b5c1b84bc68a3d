import type { EventColumns } from './event-columns.ts'
import { ROLES } from './roles.ts'
import { RowsByKey } from './rows-by-key.ts'

/** By what rows are looked up: lists of topics or of places, an actor in a role, a source. */
export type IndexedBy = 'topicLists' | 'placeLists' | 'participations' | 'citations'

/**
 * Rows by what they have, each made when it is first asked for, where it fits in. What changes afterwards
 * is not put in: those rows are told apart, and looked at each time, until they are so many that all is
 * made anew.
 */
export class RowIndexes {
  readonly #made = new Map<IndexedBy, RowsByKey>()
  #changed: number[] = []
  #flags = new Uint8Array(0)

  /** Null where it takes more than so many bytes. */
  by(by: IndexedBy, columns: EventColumns, maxBytes: number): RowsByKey | null {
    if (this.#changed.length > columns.size / 64 + 1000) this.#drop()
    const known = this.#made.get(by)
    if (known !== undefined) return known
    const { keys, numbers } = shapeOf(by, columns)
    if (4 * (keys + numbers) > maxBytes) return null
    const made = turnedRound(by, columns, keys)
    this.#made.set(by, made)
    return made
  }

  /** Rows of which an index may say what is no longer so, or nothing. */
  get changed(): readonly number[] {
    return this.#changed
  }

  /** By row 1 for each of them. Whoever writes other numbers takes them out before anything else is asked. */
  flags(rows: number): Uint8Array {
    if (this.#flags.length < rows) this.#lengthen(rows)
    return this.#flags
  }

  get byteLength(): number {
    const made = [...this.#made.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
    return made + this.#flags.byteLength + 8 * this.#changed.length
  }

  /** Notes that a row is about to change, or new. */
  change(row: number): void {
    if (this.#made.size === 0 || this.#flags[row] === 1) return
    if (row >= this.#flags.length) this.#lengthen(row + 1)
    this.#flags[row] = 1
    this.#changed.push(row)
  }

  #lengthen(rows: number): void {
    // Four of them are a whole number.
    const longer = new Uint8Array(4 * Math.ceil((rows + (rows >> 3)) / 4))
    longer.set(this.#flags)
    this.#flags = longer
  }

  #drop(): void {
    this.#made.clear()
    this.#changed = []
    this.#flags = new Uint8Array(0)
  }
}

function shapeOf(by: IndexedBy, columns: EventColumns) {
  const { size, topicLists, placeLists, participations, citations, actors, sources } = columns
  switch (by) {
    case 'topicLists':
      return { keys: topicLists.size, numbers: size }
    case 'placeLists':
      return { keys: placeLists.size, numbers: size }
    case 'participations':
      return { keys: ROLES.length * actors.size, numbers: participations.used }
    case 'citations':
      return { keys: sources.size, numbers: citations.used }
  }
}

function turnedRound(by: IndexedBy, columns: EventColumns, keys: number): RowsByKey {
  const { size, topicsOf, placesOf, participations, citations } = columns
  switch (by) {
    case 'topicLists':
      return RowsByKey.ofNumbers(topicsOf, size, keys)
    case 'placeLists':
      return RowsByKey.ofNumbers(placesOf, size, keys)
    case 'participations':
      return RowsByKey.ofLists(participations, size, keys)
    case 'citations':
      return RowsByKey.ofLists(citations, size, keys)
  }
}
