import { grown } from './uuid-table.ts'

/** Set on the last number of each list: 31 bits are left for numbers. */
const LAST = -0x80000000
export const NUMBER = 0x7fffffff

/** Lists of whole numbers below 2^31, one for each row, end to end in one array. */
export class Lists {
  /** Where the list of each row begins; 0: it is empty. */
  #starts: Int32Array
  #values: Int32Array
  #end = 1
  #unused = 0

  constructor(expectedLists: number, expectedValues: number) {
    this.#starts = new Int32Array(Math.max(expectedLists, 16))
    this.#values = new Int32Array(Math.max(expectedValues, 16))
  }

  get byteLength(): number {
    return this.#starts.byteLength + this.#values.byteLength
  }

  /** How many numbers the lists hold together. */
  get used(): number {
    return this.#end - 1 - this.#unused
  }

  /** How many numbers stand there that no list holds any more. */
  get unused(): number {
    return this.#unused
  }

  set(row: number, list: readonly number[]): void {
    while (row >= this.#starts.length) this.#starts = grown(this.#starts)
    const old = this.length(row)
    this.#unused += old
    if (list.length === 0) {
      this.#starts[row] = 0
      return
    }
    while (this.#end + list.length > this.#values.length) this.#values = grown(this.#values)
    this.#starts[row] = this.#end
    for (const number of list) this.#values[this.#end++] = number
    this.#values[this.#end - 1] = (this.#values[this.#end - 1] ?? 0) | LAST
  }

  length(row: number): number {
    const start = this.#starts[row] ?? 0
    if (start === 0) return 0
    let end = start
    while ((this.#values[end] ?? LAST) >= 0) end++
    return end - start + 1
  }

  of(row: number): number[] {
    const list: number[] = []
    let at = this.#starts[row] ?? 0
    if (at === 0) return list
    for (;;) {
      const value = this.#values[at++] ?? LAST
      list.push(value & NUMBER)
      if (value < 0) return list
    }
  }

  // For loops over a million rows. A list stands from its start on, up to the first number below 0; the
  // numbers are those of NUMBER's bits. A start of 0 is that of an empty list.

  get starts(): Int32Array {
    return this.#starts
  }

  get values(): Int32Array {
    return this.#values
  }
}

/** Different lists, numbered from 0 in the order in which they came; 0 is the empty one. */
export class ListTable {
  readonly #lists = new Lists(64, 256)
  readonly #numbers = new Map<string, number>([['', 0]])

  get size(): number {
    return this.#numbers.size
  }

  get byteLength(): number {
    // About what a key of a Map takes.
    return this.#lists.byteLength + 100 * this.#numbers.size
  }

  numberOf(list: readonly number[]): number {
    const key = list.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    this.#lists.set(number, list)
    return number
  }

  of(number: number): number[] {
    return this.#lists.of(number)
  }

  /** All of them, for loops. */
  get lists(): Lists {
    return this.#lists
  }
}
