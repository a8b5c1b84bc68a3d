/** Keys of 128 bits, numbered from 0 in the order in which they came. */
export class UuidTable {
  #words: Int32Array
  /** Where a key's hash leads: its number and one, or 0 for none. Half of them are free at least. */
  #slots: Int32Array
  #size = 0

  constructor(expected: number) {
    this.#words = new Int32Array(4 * Math.max(expected, 16))
    this.#slots = new Int32Array(slotsFor(expected))
  }

  get size(): number {
    return this.#size
  }

  get byteLength(): number {
    return this.#words.byteLength + this.#slots.byteLength
  }

  /** The number of the key that stands at that place of the bytes; a new one where it is not known. */
  numberOf(bytes: Buffer, at: number): number {
    const slot = this.#slotOf(bytes, at)
    const known = this.#slots[slot] ?? 0
    if (known > 0) return known - 1
    const number = this.#size++
    if (4 * this.#size > this.#words.length) this.#words = grown(this.#words)
    for (let word = 0; word < 4; word++) {
      this.#words[4 * number + word] = bytes.readInt32BE(at + 4 * word)
    }
    this.#slots[slot] = number + 1
    if (2 * this.#size > this.#slots.length) this.#rehash()
    return number
  }

  /** As `numberOf`, but -1 for a key that is not known. */
  find(bytes: Buffer, at: number): number {
    return (this.#slots[this.#slotOf(bytes, at)] ?? 0) - 1
  }

  /** The key as PostgreSQL writes it; texts sort as the keys do. */
  textOf(number: number): string {
    let hex = ''
    for (let word = 4 * number; word < 4 * number + 4; word++) {
      hex += ((this.#words[word] ?? 0) >>> 0).toString(16).padStart(8, '0')
    }
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  /** Below 0 where the first key sorts before the second. */
  compare(a: number, b: number): number {
    for (let word = 0; word < 4; word++) {
      const [one, other] = [this.#words[4 * a + word] ?? 0, this.#words[4 * b + word] ?? 0]
      if (one !== other) return one >>> 0 < other >>> 0 ? -1 : 1
    }
    return 0
  }

  #slotOf(bytes: Buffer, at: number): number {
    const [a, b] = [bytes.readInt32BE(at), bytes.readInt32BE(at + 4)]
    const [c, d] = [bytes.readInt32BE(at + 8), bytes.readInt32BE(at + 12)]
    const last = this.#slots.length - 1
    let slot = hash(a, b, c, d) & last
    for (;;) {
      const known = this.#slots[slot] ?? 0
      if (known === 0) return slot
      const from = 4 * (known - 1)
      const words = this.#words
      if (
        words[from + 3] === d &&
        words[from + 2] === c &&
        words[from + 1] === b &&
        words[from] === a
      ) {
        return slot
      }
      slot = (slot + 1) & last
    }
  }

  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length)
    const last = slots.length - 1
    const words = this.#words
    for (let number = 0; number < this.#size; number++) {
      const at = 4 * number
      let slot =
        hash(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0) & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

/** An eighth longer: what grows, grows seldom, and little of it stands empty. */
export function grown<Numbers extends Int32Array | Float64Array>(numbers: Numbers): Numbers {
  const length = numbers.length + Math.max(numbers.length >> 3, 16)
  const longer = new (numbers.constructor as new (length: number) => Numbers)(length)
  longer.set(numbers)
  return longer
}

function slotsFor(expected: number): number {
  let slots = 64
  while (slots < 2 * expected) slots *= 2
  return slots
}

function hash(a: number, b: number, c: number, d: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  mixed ^= Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
