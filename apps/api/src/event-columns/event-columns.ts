import { LRUCache } from 'lru-cache'
import { FactGroups } from './fact-groups.ts'
import { FACT_BYTES, FactTable } from './fact-table.ts'
import { Lists, ListTable } from './lists.ts'
import { ROLES } from './roles.ts'
import { type IndexedBy, RowIndexes } from './row-indexes.ts'
import type { RowsByKey } from './rows-by-key.ts'
import { grown, UuidTable } from './uuid-table.ts'

/** How many rows a set of columns is made for; more make it grow. */
export interface Expected {
  readonly events: number
  readonly participations: number
  readonly citations: number
}

/** Of so many divisions into slots it is kept where each fact lies. */
const DIVISIONS_KEPT = 8

/** The most bytes of what was found of late. */
const MOST_FOUND = 8_000_000

/**
 * What counts and charts ask of events, as columns of numbers: a million events are looked through in
 * milliseconds. Rows are numbered from 0; a row whose fact is 0 is of no event any more.
 */
export class EventColumns {
  readonly ids: UuidTable
  readonly facts = new FactTable()
  readonly topics = new UuidTable(64)
  readonly places = new UuidTable(64)
  readonly actors = new UuidTable(64)
  readonly sources = new UuidTable(64)
  /** Members are twice the topic's number, and one for a main topic. */
  readonly topicLists = new ListTable()
  readonly placeLists = new ListTable()
  /** Members are four times the actor's number and the place of the role among ROLES, in order. */
  readonly participations: Lists
  /** The numbers of the sources, each once. */
  readonly citations: Lists
  #factOf: Int32Array
  #topicsOf: Int32Array
  #placesOf: Int32Array
  #changedAt: Float64Array
  #room = new Int32Array(0)
  readonly #indexes = new RowIndexes()
  readonly #divisions = new LRUCache<string, FactGroups>({ max: DIVISIONS_KEPT })
  readonly #found = new LRUCache<string, Int32Array>({
    maxSize: MOST_FOUND,
    sizeCalculation: ({ byteLength }) => byteLength + 1000,
  })
  readonly #maxBytes: number

  /** What is only made to be quicker is not made where all would take more than `maxBytes`. */
  constructor({ events, participations, citations }: Expected, maxBytes: number) {
    this.#maxBytes = maxBytes
    // Some room for what is written later, so that columns need not grow at once.
    const roomFor = (rows: number) => Math.ceil(rows * 1.01) + 1024
    this.ids = new UuidTable(roomFor(events))
    this.participations = new Lists(roomFor(events), roomFor(participations))
    this.citations = new Lists(roomFor(events), roomFor(citations))
    this.#factOf = new Int32Array(roomFor(events))
    this.#topicsOf = new Int32Array(roomFor(events))
    this.#placesOf = new Int32Array(roomFor(events))
    this.#changedAt = new Float64Array(roomFor(events))
  }

  /** How many rows there are. */
  get size(): number {
    return this.ids.size
  }

  /** The fact of each row. */
  get factOf(): Int32Array {
    return this.#factOf
  }

  /** The list of topics of each row. */
  get topicsOf(): Int32Array {
    return this.#topicsOf
  }

  /** The list of places of each row. */
  get placesOf(): Int32Array {
    return this.#placesOf
  }

  /** When each row was last changed: milliseconds from 1970. */
  get changedAt(): Float64Array {
    return this.#changedAt
  }

  /** Room for the number of every row: whoever asks again takes it from whom it was given before. */
  get room(): Int32Array {
    if (this.#room.length < this.size) this.#room = new Int32Array(this.#factOf.length)
    return this.#room
  }

  /** Which rows have what; null where there is no room for it. */
  rowsBy(by: IndexedBy): RowsByKey | null {
    return this.#indexes.by(by, this, this.#maxBytes - this.byteLength)
  }

  /** Rows of which `rowsBy` may say what is no longer so, or nothing, and 1 for each of them. */
  get changedRows(): { readonly rows: readonly number[]; readonly flags: Uint8Array } {
    return { rows: this.#indexes.changed, flags: this.#indexes.flags(this.size) }
  }

  /** Between which of these edges each fact lies. */
  groupsBetween(edges: readonly bigint[]): FactGroups {
    const key = edges.join(' ')
    const known = this.#divisions.get(key)
    if (known !== undefined) return known
    const groups = new FactGroups(this.facts, edges)
    this.#divisions.set(key, groups)
    return groups
  }

  /**
   * What was found under a name that says all that it depends on beside the events: found again only when
   * an event was written since. Not to be written to.
   */
  found(name: string, find: () => Int32Array): Int32Array {
    const known = this.#found.get(name)
    if (known !== undefined) return known
    const numbers = find()
    this.#found.set(name, numbers)
    return numbers
  }

  get byteLength(): number {
    const { ids, facts, topics, places, actors, sources } = this
    const parts = [ids, facts, topics, places, actors, sources, this.topicLists, this.placeLists]
    return [
      ...parts,
      this.participations,
      this.citations,
      this.#factOf,
      this.#topicsOf,
      this.#placesOf,
      this.#changedAt,
      this.#room,
      this.#indexes,
      { byteLength: this.#found.calculatedSize },
    ].reduce((sum, { byteLength }) => sum + byteLength, DIVISIONS_KEPT * 4 * facts.size)
  }

  /** Whether so much was written that reading all anew would take less memory. */
  get isWorn(): boolean {
    const { participations, citations, facts, size } = this
    const unused = participations.unused + citations.unused
    return unused > 2 * size + 100_000 || facts.size > size + 100_000
  }

  /** Puts the records of events in, in place of what was known of those. */
  put(records: Buffer): void {
    this.#found.clear()
    let at = 0
    while (at < records.length) at = this.#putRecord(records, at)
  }

  /** Takes out the events of those keys. */
  remove(keys: Buffer): void {
    this.#found.clear()
    for (let at = 0; at < keys.length; at += 16) {
      const row = this.ids.find(keys, at)
      // What indexes say of it does not matter: nothing finds a row of no event.
      if (row >= 0) this.#moveTo(row, 0)
    }
  }

  #moveTo(row: number, fact: number): void {
    this.facts.move(this.#factOf[row] ?? 0, fact)
    this.#factOf[row] = fact
  }

  #putRecord(bytes: Buffer, start: number): number {
    const row = this.ids.numberOf(bytes, start)
    if (row >= this.#factOf.length) {
      this.#factOf = grown(this.#factOf)
      this.#topicsOf = grown(this.#topicsOf)
      this.#placesOf = grown(this.#placesOf)
      this.#changedAt = grown(this.#changedAt)
    }
    this.#indexes.change(row)
    this.#changedAt[row] = bytes.readInt32BE(start + 16) * 2 ** 32 + bytes.readUInt32BE(start + 20)
    this.#moveTo(row, this.facts.numberOf(bytes, start + 24))
    let at = start + 24 + FACT_BYTES
    const listOf = (keys: UuidTable, tags: number): number[] => {
      const list: number[] = []
      const end = at + 4 + bytes.readInt32BE(at)
      for (at += 4; at < end; at += 18) {
        list.push(keys.numberOf(bytes, at) * tags + bytes.readInt16BE(at + 16))
      }
      return list.length < 2 ? list : list.sort(ascending)
    }
    this.#topicsOf[row] = this.topicLists.numberOf(listOf(this.topics, 2))
    this.#placesOf[row] = this.placeLists.numberOf(listOf(this.places, 1))
    this.participations.set(row, listOf(this.actors, ROLES.length))
    this.citations.set(row, distinct(listOf(this.sources, 1)))
    return at
  }
}

function ascending(a: number, b: number): number {
  return a - b
}

function distinct(sorted: number[]): number[] {
  return sorted.length < 2 ? sorted : sorted.filter((number, place) => number !== sorted[place - 1])
}
