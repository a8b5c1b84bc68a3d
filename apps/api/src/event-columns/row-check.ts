import type { ColumnCondition } from './column-condition.ts'
import type { EventColumns } from './event-columns.ts'
import { factMarks } from './fact-conditions.ts'
import { type Lists, NUMBER } from './lists.ts'
import { marksOfActors, marksOfKeys, marksOfLists } from './marks-of-keys.ts'

/** What a row is asked: what it has is marked, its list holds what is marked, or anything. */
export type RowCheck =
  | { readonly kind: 'marked'; readonly numberOf: Int32Array; readonly marks: Uint8Array }
  | { readonly kind: 'holding'; readonly lists: Lists; readonly marks: Uint8Array }
  | { readonly kind: 'other'; readonly holds: (row: number) => boolean }

/** The check of one condition. `keys` are those that conditions name by their place. */
export function checkOf(
  condition: ColumnCondition,
  columns: EventColumns,
  keys: readonly Buffer[],
): RowCheck {
  const inside = (part: ColumnCondition) => holdsOf(checkOf(part, columns, keys))
  switch (condition.kind) {
    case 'dates':
    case 'codes':
      return {
        kind: 'marked',
        numberOf: columns.factOf,
        marks: factMarks(columns, [condition]),
      }
    case 'topics': {
      const wanted = marksOfKeys(columns.topics, keys[condition.keys])
      const marks = marksOfLists(columns.topicLists, wanted, 1)
      return { kind: 'marked', numberOf: columns.topicsOf, marks }
    }
    case 'places': {
      const wanted = marksOfKeys(columns.places, keys[condition.keys])
      const marks = marksOfLists(columns.placeLists, wanted, 0)
      return { kind: 'marked', numberOf: columns.placesOf, marks }
    }
    case 'sources': {
      const marks = marksOfKeys(columns.sources, keys[condition.keys])
      return { kind: 'holding', lists: columns.citations, marks }
    }
    case 'actors': {
      const marks = marksOfActors(columns.actors, keys[condition.keys], condition.role)
      return { kind: 'holding', lists: columns.participations, marks }
    }
    case 'events': {
      const wanted = marksOfKeys(columns.ids, keys[condition.keys])
      return { kind: 'other', holds: (row) => wanted[row] === 1 }
    }
    case 'all': {
      const parts = condition.parts.map(inside)
      return { kind: 'other', holds: (row) => parts.every((holds) => holds(row)) }
    }
    case 'any': {
      const parts = condition.parts.map(inside)
      return { kind: 'other', holds: (row) => parts.some((holds) => holds(row)) }
    }
    case 'not': {
      const holds = inside(condition.part)
      return { kind: 'other', holds: (row) => !holds(row) }
    }
  }
}

/** Moves those of the first rows that pass a check to the front, and tells how many they are. */
export function kept(rows: Int32Array, count: number, check: RowCheck): number {
  let left = 0
  switch (check.kind) {
    case 'marked': {
      const { numberOf, marks } = check
      for (let place = 0; place < count; place++) {
        const row = rows[place] ?? 0
        if (marks[numberOf[row] ?? 0] === 1) rows[left++] = row
      }
      return left
    }
    case 'holding': {
      const { lists, marks } = check
      const { starts, values } = lists
      for (let place = 0; place < count; place++) {
        const row = rows[place] ?? 0
        if (holdsOne(starts, values, marks, row)) rows[left++] = row
      }
      return left
    }
    case 'other':
      for (let place = 0; place < count; place++) {
        const row = rows[place] ?? 0
        if (check.holds(row)) rows[left++] = row
      }
      return left
  }
}

function holdsOf(check: RowCheck): (row: number) => boolean {
  switch (check.kind) {
    case 'marked': {
      const { numberOf, marks } = check
      return (row) => marks[numberOf[row] ?? 0] === 1
    }
    case 'holding': {
      const { lists, marks } = check
      return (row) => holdsOne(lists.starts, lists.values, marks, row)
    }
    case 'other':
      return check.holds
  }
}

/** Whether the list of a row holds a member that is marked. */
function holdsOne(starts: Int32Array, values: Int32Array, marks: Uint8Array, row: number): boolean {
  for (let at = starts[row] ?? 0; at > 0; ) {
    const value = values[at++] ?? -1
    if (marks[value & NUMBER] === 1) return true
    if (value < 0) return false
  }
  return false
}
