import { type Second, secondOf } from './date-span.ts'
import type { FactTable } from './fact-table.ts'
import { grown } from './uuid-table.ts'

/** Between which slots some facts lie: 0 is before the first edge, and the number of edges after the last. */
export interface FactGroup {
  readonly first: number
  readonly last: number
  readonly isOpenBefore: boolean
  readonly isOpenAfter: boolean
  /** The edges next to its ends, where what facts share out among slots is more than one and known. */
  readonly inner: { readonly after: Second; readonly before: Second } | null
}

/** Facts by the slots between edges in which they begin and end. What was found of one is kept: facts never change. */
export class FactGroups {
  readonly groups: FactGroup[] = []
  readonly #facts: FactTable
  readonly #edges: readonly Second[]
  readonly #edgeNumbers: Float64Array
  readonly #numbers = new Map<number, number>()
  /** The group of each fact and one; 0: not looked for yet. */
  #groupOf: Int32Array

  constructor(facts: FactTable, edges: readonly bigint[]) {
    this.#facts = facts
    this.#edges = edges.map(secondOf)
    this.#edgeNumbers = Float64Array.from(this.#edges, ({ high, low }) => high * 2 ** 32 + low)
    this.#groupOf = new Int32Array(facts.size)
  }

  of(fact: number): number {
    const known = this.#groupOf[fact] ?? 0
    if (known > 0) return known - 1
    const group = this.#find(fact)
    while (fact >= this.#groupOf.length) this.#groupOf = grown(this.#groupOf)
    this.#groupOf[fact] = group + 1
    return group
  }

  #find(fact: number): number {
    const facts = this.#facts
    const edges = this.#edges
    const [isOpenBefore, isOpenAfter] = [facts.isOpenBefore(fact), facts.isOpenAfter(fact)]
    const first = this.#slotOf(
      facts.earliestNumber(fact),
      (edge) => !facts.isEarliestBefore(fact, edge),
    )
    const last = this.#slotOf(facts.latestNumber(fact), (edge) => facts.isAfter(fact, edge))
    const code =
      (first * (edges.length + 1) + last) * 4 + (isOpenBefore ? 2 : 0) + (isOpenAfter ? 1 : 0)
    const known = this.#numbers.get(code)
    if (known !== undefined) return known
    const [after, before] = [edges[first], edges[last - 1]]
    const isShared =
      first !== last && !isOpenBefore && !isOpenAfter && after !== undefined && before !== undefined
    const inner = isShared ? { after, before } : null
    const number = this.groups.push({ first, last, isOpenBefore, isOpenAfter, inner }) - 1
    this.#numbers.set(code, number)
    return number
  }

  /** How many edges are below the number, and, where it is no exact one, how many it holds of as well. */
  #slotOf(number: number, holds: (edge: Second) => boolean): number {
    const numbers = this.#edgeNumbers
    let [least, most] = [0, numbers.length]
    while (least < most) {
      const middle = (least + most) >> 1
      if ((numbers[middle] ?? 0) < number) least = middle + 1
      else most = middle
    }
    for (let edge = this.#edges[least]; edge !== undefined && numbers[least] === number; ) {
      if (!holds(edge)) break
      edge = this.#edges[++least]
    }
    return least
  }
}
