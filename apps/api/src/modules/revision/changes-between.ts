import { canonicalJson } from '../../canonical-json.ts'

/** An entity as a revision holds it. */
export type Snapshot = Readonly<Record<string, unknown>>

export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

// They change with every revision and say nothing of what it did.
const BOOKKEEPING = ['id', 'version', 'createdAt', 'updatedAt']

/** What differs between two snapshots of one entity, by field name; every field with a value where `before` is null. */
export function changesBetween(before: Snapshot | null, after: Snapshot): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after)])
  return [...fields]
    .filter((field) => !BOOKKEEPING.includes(field))
    .toSorted()
    .map((field) => ({ field, before: orNull(before?.[field]), after: orNull(after[field]) }))
    .filter((change) => !isEqual(change.before, change.after))
}

function orNull(value: unknown): unknown {
  const isEmpty =
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return isEmpty ? null : value
}

function isEqual(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
