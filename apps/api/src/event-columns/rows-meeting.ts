import { createHash } from 'node:crypto'
import { candidatesOf } from './candidates.ts'
import type { ColumnCondition } from './column-condition.ts'
import type { EventColumns } from './event-columns.ts'
import { type Coded, marksKey, narrowed } from './fact-table.ts'
import { type Lists, NUMBER } from './lists.ts'
import { marksOfActors, marksOfKeys, marksOfLists } from './marks-of-keys.ts'

/** The rows that meet all conditions, in `columns.room`. `keys` are those that conditions name by their place. */
export function rowsMeeting(
  columns: EventColumns,
  conditions: readonly ColumnCondition[],
  keys: readonly Buffer[],
): Int32Array {
  const flat = conditions.flatMap(flattened)
  const others = flat.filter((condition) => !isOfFacts(condition))
  const rows = columns.found(`rows ${nameOf(flat, keys)}`, () =>
    rowsOf(columns, factMarks(columns, flat), others, keys).slice(),
  )
  columns.room.set(rows)
  return columns.room.subarray(0, rows.length)
}

/** What is made of these rows alone, under a name of its own; kept while nothing is written. Not to be written to. */
export function madeOfMeeting(
  columns: EventColumns,
  conditions: readonly ColumnCondition[],
  keys: readonly Buffer[],
  name: string,
  make: (rows: Int32Array) => Int32Array,
): Int32Array {
  return columns.found(`${name} ${nameOf(conditions.flatMap(flattened), keys)}`, () =>
    make(rowsMeeting(columns, conditions, keys)),
  )
}

/** Facts, each once, and how many of some rows each is of: one at least. */
export interface FactCounts {
  readonly facts: Int32Array
  readonly counts: Int32Array
}

/** The facts of these rows. */
export function countsMeeting(
  columns: EventColumns,
  conditions: readonly ColumnCondition[],
  keys: readonly Buffer[],
): FactCounts {
  const flat = conditions.flatMap(flattened)
  const marks = factMarks(columns, flat)
  const others = flat.filter((condition) => !isOfFacts(condition))
  // Whatever the dates, so that another range looks at no row. What facts alone decide never does.
  const pairs = columns.found(`facts ${nameOf(others, keys)}`, () =>
    others.length === 0
      ? counted(columns.facts.totals)
      : counted(countsByFact(columns, rowsOf(columns, factMarks(columns, []), others, keys))),
  )
  const facts = new Int32Array(pairs.length / 2)
  const counts = new Int32Array(pairs.length / 2)
  let count = 0
  for (let at = 0; at < pairs.length; at += 2) {
    const fact = pairs[at] ?? 0
    if (marks[fact] !== 1) continue
    facts[count] = fact
    counts[count++] = pairs[at + 1] ?? 0
  }
  return { facts: facts.subarray(0, count), counts: counts.subarray(0, count) }
}

function countsByFact({ facts, factOf }: EventColumns, rows: Int32Array): Int32Array {
  const counts = new Int32Array(facts.size)
  for (let place = 0; place < rows.length; place++) {
    const fact = factOf[rows[place] ?? 0] ?? 0
    counts[fact] = (counts[fact] ?? 0) + 1
  }
  return counts
}

/** Each fact of any rows, followed by how many. */
function counted(counts: Int32Array): Int32Array {
  const pairs = new Int32Array(2 * counts.length)
  let end = 0
  for (let fact = 1; fact < counts.length; fact++) {
    const count = counts[fact] ?? 0
    if (count <= 0) continue
    pairs[end++] = fact
    pairs[end++] = count
  }
  return pairs.slice(0, end)
}

function flattened(condition: ColumnCondition): ColumnCondition[] {
  return condition.kind === 'all' ? condition.parts.flatMap(flattened) : [condition]
}

/** The same for conditions that the same rows meet. */
function nameOf(conditions: readonly ColumnCondition[], keys: readonly Buffer[]): string {
  const { span, holds } = factsAsked(conditions)
  const others = conditions.filter((condition) => !isOfFacts(condition))
  return `${marksKey(span, holds)} ${others.map((condition) => nameOfOne(condition, keys)).join(' ')}`
}

function nameOfOne(condition: ColumnCondition, keys: readonly Buffer[]): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.parts.map((part) => nameOf([part], keys)).join(', ')})`
    case 'not':
      return `not(${nameOf([condition.part], keys)})`
    case 'dates':
    case 'codes':
      return nameOf([condition], keys)
    case 'actors':
      return `actors ${condition.role} ${nameOfKeys(keys[condition.keys])}`
    default:
      return `${condition.kind} ${nameOfKeys(keys[condition.keys])}`
  }
}

function nameOfKeys(keys: Buffer | undefined): string {
  return keys === undefined ? '' : createHash('sha256').update(keys).digest('base64')
}

function isOfFacts({ kind }: ColumnCondition): boolean {
  return kind === 'dates' || kind === 'codes'
}

/** The facts that meet what conditions say of facts. */
function factMarks({ facts }: EventColumns, conditions: readonly ColumnCondition[]): Uint8Array {
  const { span, holds } = factsAsked(conditions)
  return facts.marks(span, holds)
}

function factsAsked(conditions: readonly ColumnCondition[]) {
  const spans = conditions.flatMap((each) => (each.kind === 'dates' ? [each.span] : []))
  const codes = conditions.flatMap((each) => (each.kind === 'codes' ? [each] : []))
  const holds = (coded: Coded) => codes.every(({ holds }) => holds(coded))
  return { span: narrowed(spans), holds }
}

/** Those rows of marked facts that meet conditions. */
function rowsOf(
  columns: EventColumns,
  marks: Uint8Array,
  conditions: readonly ColumnCondition[],
  keys: readonly Buffer[],
): Int32Array {
  const { room, factOf, size } = columns
  const keep = (count: number, condition: ColumnCondition) =>
    kept(room, count, testOf(condition, columns, keys))
  const candidates = candidatesOf(columns, conditions, keys)
  const met = candidates?.met ?? null
  let count = 0
  if (candidates === null) {
    for (let row = 0; row < size; row++) if (marks[factOf[row] ?? 0] === 1) room[count++] = row
  } else {
    count = candidates.markedInto(room, factOf, marks, (changed) =>
      met === null ? changed : keep(changed, met),
    )
  }
  for (const condition of conditions) if (condition !== met) count = keep(count, condition)
  return room.subarray(0, count)
}

/** What a row is asked: what it has is marked, its list holds what is marked, or anything. */
type Test =
  | { readonly kind: 'marked'; readonly numberOf: Int32Array; readonly marks: Uint8Array }
  | { readonly kind: 'holding'; readonly lists: Lists; readonly marks: Uint8Array }
  | { readonly kind: 'other'; readonly holds: (row: number) => boolean }

/** Moves those of the first rows that meet a test to the front, and tells how many they are. */
function kept(rows: Int32Array, count: number, test: Test): number {
  let left = 0
  switch (test.kind) {
    case 'marked': {
      const { numberOf, marks } = test
      for (let place = 0; place < count; place++) {
        const row = rows[place] ?? 0
        if (marks[numberOf[row] ?? 0] === 1) rows[left++] = row
      }
      return left
    }
    case 'holding': {
      const { lists, marks } = test
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
        if (test.holds(row)) rows[left++] = row
      }
      return left
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

function testOf(condition: ColumnCondition, columns: EventColumns, keys: readonly Buffer[]): Test {
  const inside = (part: ColumnCondition) => holdsOf(testOf(part, columns, keys))
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

function holdsOf(test: Test): (row: number) => boolean {
  switch (test.kind) {
    case 'marked': {
      const { numberOf, marks } = test
      return (row) => marks[numberOf[row] ?? 0] === 1
    }
    case 'holding': {
      const { lists, marks } = test
      return (row) => holdsOne(lists.starts, lists.values, marks, row)
    }
    case 'other':
      return test.holds
  }
}
