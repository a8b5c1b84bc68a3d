import type { ColumnCondition } from './column-condition.ts'
import { narrowed } from './date-span.ts'
import type { EventColumns } from './event-columns.ts'
import type { Coded } from './fact-table.ts'

/** Whether a condition asks of dates, precision, status or dispute alone, which facts answer for all their events. */
export function isOfFacts({ kind }: ColumnCondition): boolean {
  return kind === 'dates' || kind === 'codes'
}

/** The facts that meet what conditions say of facts. */
export function factMarks(
  { facts }: EventColumns,
  conditions: readonly ColumnCondition[],
): Uint8Array {
  const { span, holds } = factsAsked(conditions)
  return facts.marks(span, holds)
}

/** What all conditions of facts ask together. */
export function factsAsked(conditions: readonly ColumnCondition[]) {
  const spans = conditions.flatMap((each) => (each.kind === 'dates' ? [each.span] : []))
  const codes = conditions.flatMap((each) => (each.kind === 'codes' ? [each] : []))
  const holds = (coded: Coded) => codes.every(({ holds }) => holds(coded))
  return { span: narrowed(spans), holds }
}
