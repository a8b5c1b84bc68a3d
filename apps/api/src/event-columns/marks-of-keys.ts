import type { ParticipationRole } from '@annals/prisma'
import { type ListTable, NUMBER } from './lists.ts'
import { ROLES } from './roles.ts'
import type { UuidTable } from './uuid-table.ts'

/** By number of a key 1 where it is one of those bytes. */
export function marksOfKeys(table: UuidTable, keys: Buffer | undefined): Uint8Array {
  const marks = new Uint8Array(table.size)
  for (const number of numbersOfKeys(table, keys)) marks[number] = 1
  return marks
}

/** By member of a participation: one of those actors in a role; null: in any. */
export function marksOfActors(
  actors: UuidTable,
  keys: Buffer | undefined,
  role: ParticipationRole | null,
): Uint8Array {
  const marks = new Uint8Array(actors.size * ROLES.length)
  for (const actor of numbersOfKeys(actors, keys)) {
    for (const [place, name] of ROLES.entries()) {
      if (role === null || role === name) marks[actor * ROLES.length + place] = 1
    }
  }
  return marks
}

/** By number of a list 1 where it holds a member that, divided by a power of two, is marked. */
export function marksOfLists(
  { lists, size }: ListTable,
  wanted: Uint8Array,
  shift: number,
): Uint8Array {
  const marks = new Uint8Array(size)
  const { starts, values } = lists
  for (let list = 0; list < size; list++) {
    for (let at = starts[list] ?? 0; at > 0; ) {
      const value = values[at++] ?? -1
      if (wanted[(value & NUMBER) >> shift] === 1) marks[list] = 1
      if (value < 0) at = 0
    }
  }
  return marks
}

/** The numbers of the keys that are known. */
export function numbersOfKeys(table: UuidTable, keys: Buffer | undefined): Int32Array {
  const numbers = new Int32Array((keys?.length ?? 0) / 16)
  let count = 0
  for (let at = 0; keys !== undefined && at < keys.length; at += 16) {
    const number = table.find(keys, at)
    if (number >= 0) numbers[count++] = number
  }
  return numbers.subarray(0, count)
}
