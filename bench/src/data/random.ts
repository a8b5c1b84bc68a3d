/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number, at least 0 and less than `count`. */
  below(count: number): number
  chance(probability: number): boolean
  /** 32 bits, as eight hexadecimal digits. */
  hex(): string
}

/** One stream of numbers for each pair of seed and stream, so that row n never depends on row n - 1. */
export function randomOf(seed: number, stream: number): Random {
  let a = scramble(seed ^ 0x9e3779b9)
  let b = scramble(stream ^ 0x85ebca6b)
  let c = scramble(a ^ b)
  let counter = 1
  // sfc32, by Chris Doty-Humphrey, in the public domain.
  const bits = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let round = 0; round < 8; round++) bits()
  const next = () => bits() / 2 ** 32
  return {
    next,
    below: (count) => Math.floor(next() * count),
    chance: (probability) => next() < probability,
    hex: () => bits().toString(16).padStart(8, '0'),
  }
}

/** Draws 0 … count - 1, rank r with a weight of 1 / (r + 1) ^ exponent: few with much, many with little. */
export function zipf(count: number, exponent: number): (random: Random) => number {
  const upTo = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 1) ** exponent
    upTo[rank] = sum
  }
  return (random) => {
    const wanted = random.next() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((upTo[middle] ?? sum) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
