import type { EventStatus } from '@annals/prisma'
import { LRUCache } from 'lru-cache'
import { ANY_SPAN, type DateSpan, type Second, secondOf } from './date-span.ts'
import { grown } from './uuid-table.ts'

// As PostgreSQL's enumerations have them.
export const STATUSES: readonly EventStatus[] = ['DRAFT', 'PUBLISHED', 'DELETED']

const DRAFT = STATUSES.indexOf('DRAFT')

/** What an event's code says. */
export interface Coded {
  readonly status: EventStatus
  readonly isDisputed: boolean
  /** The place of its precision among PRECISIONS. */
  readonly precision: number
}

/** How many codes there may be. */
const CODES = 128
const MARKS_KEPT = 16

/** What is kept of an event beside its lists: its bounds, and a code of all the rest. */
export const FACT_BYTES = 20

/**
 * What many events have alike: bounds, precision, status, whether disputed. Whatever is asked of dates
 * is worked out once for each fact, however many events share it. Fact 0 is of no event.
 */
export class FactTable {
  /** earliest high, earliest low, latest high, latest low, code. */
  #words = new Int32Array(5 * 1024)
  #slots = new Int32Array(2048)
  /** How many events each fact is of. */
  #totals = new Int32Array(1024)
  #size = 1
  /** What was marked of late: facts never change, but new ones come. */
  readonly #marks = new LRUCache<string, Uint8Array>({ max: MARKS_KEPT })

  get size(): number {
    return this.#size
  }

  get byteLength(): number {
    const { byteLength } = this.#words
    return byteLength + this.#slots.byteLength + this.#totals.byteLength + MARKS_KEPT * this.#size
  }

  /** Notes that one event more is of a fact, and one less of another. */
  move(from: number, to: number): void {
    while (to >= this.#totals.length) this.#totals = grown(this.#totals)
    this.#totals[from] = (this.#totals[from] ?? 0) - 1
    this.#totals[to] = (this.#totals[to] ?? 0) + 1
  }

  /** 1 for each fact whose date lies in the span and whose code holds; 0 for that of no event. Not to be written to. */
  marks(span: DateSpan, holds: (coded: Coded) => boolean): Uint8Array {
    const codes = codesHolding(holds)
    const { earliestFrom, earliestBefore, latestAfter, latestUpTo } = span
    const key = marksKey(span, holds)
    const known = this.#marks.get(key)
    if (known?.length === this.#size) return known
    const marks = new Uint8Array(this.#size)
    const words = this.#words
    for (let fact = 1, at = 5; fact < marks.length; fact++, at += 5) {
      if (codes[words[at + 4] ?? 0] === 0) continue
      const [high, low] = [words[at] ?? 0, words[at + 1] ?? 0]
      if (high > earliestBefore.high || high < earliestFrom.high) continue
      if (high === earliestBefore.high && low >>> 0 >= earliestBefore.low) continue
      if (high === earliestFrom.high && low >>> 0 < earliestFrom.low) continue
      const [latestHigh, latestLow] = [words[at + 2] ?? 0, words[at + 3] ?? 0]
      if (latestHigh > latestUpTo.high || latestHigh < latestAfter.high) continue
      if (latestHigh === latestUpTo.high && latestLow >>> 0 > latestUpTo.low) continue
      if (latestHigh === latestAfter.high && latestLow >>> 0 <= latestAfter.low) continue
      marks[fact] = 1
    }
    this.#marks.set(key, marks)
    return marks
  }

  /** How many events each fact is of. Not to be written to. */
  get totals(): Int32Array {
    return this.#totals.subarray(0, this.#size)
  }

  /** The number of the fact that those FACT_BYTES say. */
  numberOf(bytes: Buffer, at: number): number {
    const [a, b] = [bytes.readInt32BE(at), bytes.readInt32BE(at + 4)]
    const [c, d] = [bytes.readInt32BE(at + 8), bytes.readInt32BE(at + 12)]
    const code = bytes.readInt32BE(at + 16)
    const slot = this.#slotOf(a, b, c, d, code)
    const known = this.#slots[slot] ?? 0
    if (known > 0) return known
    const number = this.#size++
    if (5 * this.#size > this.#words.length) this.#words = grown(this.#words)
    this.#words.set([a, b, c, d, code], 5 * number)
    this.#slots[slot] = number
    if (2 * this.#size > this.#slots.length) this.#rehash()
    return number
  }

  /** 1 for each fact whose date may lie between two seconds, the last exclusive. */
  reaching(start: bigint, end: bigint): Uint8Array {
    const span = { ...ANY_SPAN, earliestBefore: secondOf(end), latestAfter: secondOf(start) }
    return this.marks(span, () => true)
  }

  isDisputed(fact: number): boolean {
    return ((this.#words[5 * fact + 4] ?? 0) & 4) !== 0
  }

  isDraft(fact: number): boolean {
    return ((this.#words[5 * fact + 4] ?? 0) & 3) === DRAFT
  }

  /** Whether the earliest second of the first comes before that of the second. */
  beginsBefore(a: number, b: number): boolean {
    const [one, other] = [this.#words[5 * a] ?? 0, this.#words[5 * b] ?? 0]
    if (one !== other) return one < other
    return (this.#words[5 * a + 1] ?? 0) >>> 0 < (this.#words[5 * b + 1] ?? 0) >>> 0
  }

  /** Whether the latest second of the first comes after that of the second. */
  endsAfter(a: number, b: number): boolean {
    const [one, other] = [this.#words[5 * a + 2] ?? 0, this.#words[5 * b + 2] ?? 0]
    if (one !== other) return one > other
    return (this.#words[5 * a + 3] ?? 0) >>> 0 > (this.#words[5 * b + 3] ?? 0) >>> 0
  }

  isEarliestBefore(fact: number, { high, low }: Second): boolean {
    const own = this.#words[5 * fact] ?? 0
    return own < high || (own === high && (this.#words[5 * fact + 1] ?? 0) >>> 0 < low)
  }

  /** Whether its latest second comes after another. */
  isAfter(fact: number, { high, low }: Second): boolean {
    const own = this.#words[5 * fact + 2] ?? 0
    return own > high || (own === high && (this.#words[5 * fact + 3] ?? 0) >>> 0 > low)
  }

  earliestOf(fact: number): bigint {
    return this.#secondAt(5 * fact)
  }

  latestOf(fact: number): bigint {
    return this.#secondAt(5 * fact + 2)
  }

  /** From its earliest to another second, rounded once, as PostgreSQL rounds a whole number. */
  fromEarliest(fact: number, { high, low }: Second): number {
    const at = 5 * fact
    return distance(this.#words[at] ?? 0, this.#words[at + 1] ?? 0, high, low)
  }

  /** From another second to its latest. */
  toLatest(fact: number, { high, low }: Second): number {
    const at = 5 * fact + 2
    return distance(high, low, this.#words[at] ?? 0, this.#words[at + 1] ?? 0)
  }

  /** From its earliest to its latest. */
  widthOf(fact: number): number {
    const at = 5 * fact
    const words = this.#words
    return distance(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0)
  }

  isOpenBefore(fact: number): boolean {
    return this.#words[5 * fact] === -0x80000000 && this.#words[5 * fact + 1] === 0
  }

  isOpenAfter(fact: number): boolean {
    return this.#words[5 * fact + 2] === 0x7fffffff && this.#words[5 * fact + 3] === -1
  }

  codedOf(fact: number): Coded | null {
    return fact === 0 ? null : codedOf(this.#words[5 * fact + 4] ?? 0)
  }

  /** As a number, which is exact up to 2^53; beyond, its order is kept but for equal numbers. */
  earliestNumber(fact: number): number {
    const at = 5 * fact
    return (this.#words[at] ?? 0) * 0x100000000 + ((this.#words[at + 1] ?? 0) >>> 0)
  }

  latestNumber(fact: number): number {
    const at = 5 * fact + 2
    return (this.#words[at] ?? 0) * 0x100000000 + ((this.#words[at + 1] ?? 0) >>> 0)
  }

  #secondAt(at: number): bigint {
    return (
      (BigInt(this.#words[at] ?? 0) << 32n) | BigInt.asUintN(32, BigInt(this.#words[at + 1] ?? 0))
    )
  }

  #slotOf(a: number, b: number, c: number, d: number, code: number): number {
    const [words, slots] = [this.#words, this.#slots]
    const last = slots.length - 1
    for (let slot = hash(a, b, c, d, code) & last; ; slot = (slot + 1) & last) {
      const known = slots[slot] ?? 0
      if (known === 0) return slot
      const at = 5 * known
      const isSame =
        words[at + 1] === b && words[at + 3] === d && words[at] === a && words[at + 2] === c
      if (isSame && words[at + 4] === code) return slot
    }
  }

  #rehash(): void {
    const words = this.#words
    this.#slots = new Int32Array(2 * this.#slots.length)
    for (let fact = 1, at = 5; fact < this.#size; fact++, at += 5) {
      const [a, b, c, d] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
      this.#slots[this.#slotOf(a ?? 0, b ?? 0, c ?? 0, d ?? 0, words[at + 4] ?? 0)] = fact
    }
  }
}

/** The same for spans and codes that mark the same facts. */
export function marksKey(span: DateSpan, holds: (coded: Coded) => boolean): string {
  const { earliestFrom, earliestBefore, latestAfter, latestUpTo } = span
  const seconds = [earliestFrom, earliestBefore, latestAfter, latestUpTo]
  return `${codesHolding(holds).join('')} ${seconds.map(({ high, low }) => `${high} ${low}`).join(' ')}`
}

function codesHolding(holds: (coded: Coded) => boolean): Uint8Array {
  const codes = new Uint8Array(CODES)
  for (let code = 0; code < CODES; code++) {
    const coded = codedOf(code)
    codes[code] = coded !== null && holds(coded) ? 1 : 0
  }
  return codes
}

function codedOf(code: number): Coded | null {
  const status = STATUSES[code & 3]
  return status === undefined
    ? null
    : { status, isDisputed: (code & 4) !== 0, precision: code >> 3 }
}

function distance(fromHigh: number, fromLow: number, toHigh: number, toLow: number): number {
  return (toHigh - fromHigh) * 0x100000000 + ((toLow >>> 0) - (fromLow >>> 0))
}

function hash(a: number, b: number, c: number, d: number, code: number): number {
  let mixed = Math.imul(b, 0x9e3779b1) ^ Math.imul(d, 0x85ebca6b)
  mixed ^= Math.imul(a, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f) ^ Math.imul(code, 0x165667b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
