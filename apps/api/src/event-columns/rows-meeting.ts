import { createHash } from 'node:crypto'
import { candidatesOf } from './candidates.ts'
import type { ColumnCondition } from './column-condition.ts'
import type { EventColumns } from './event-columns.ts'
import { factMarks, factsAsked, isOfFacts } from './fact-conditions.ts'
import { marksKey } from './fact-table.ts'
import { checkOf, kept } from './row-check.ts'

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

/** Those rows of marked facts that meet conditions. */
function rowsOf(
  columns: EventColumns,
  marks: Uint8Array,
  conditions: readonly ColumnCondition[],
  keys: readonly Buffer[],
): Int32Array {
  const { room, factOf, size } = columns
  const keep = (count: number, condition: ColumnCondition) =>
    kept(room, count, checkOf(condition, columns, keys))
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
