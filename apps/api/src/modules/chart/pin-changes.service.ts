import { sql } from '../../sql/sql.ts'
import type { ChartReader } from '../chart-files/chart-reader.ts'
import type { ChartSpecification } from '../chart-files/chart-specification.ts'
import { type BasisEvent, type PinBasis, readBasis } from '../chart-files/pin-basis.ts'

export interface EventStates {
  readonly before: BasisEvent
  readonly after: BasisEvent
}

/** What has become of the events that a pin was made of. */
export interface PinChanges {
  readonly added: readonly BasisEvent[]
  readonly changed: readonly EventStates[]
  readonly gone: readonly BasisEvent[]
  /** Whether there were or are more events than are compared. */
  readonly isCut: boolean
}

/**
 * The events that the chart of a pin would be made of now against those that the pin was made of; null
 * where there is no such pin.
 * @throws ChartUnreadableError where the pinned filter no longer fits.
 */
export async function pinChangesOf(hash: string, reader: ChartReader): Promise<PinChanges | null> {
  const [pin] = await reader.context.database.readRows<{
    specification: ChartSpecification
    basis: PinBasis
  }>(sql`SELECT specification, basis FROM pin WHERE hash = ${hash}`)
  if (pin === undefined) return null
  const now = await readBasis(reader, pin.specification)
  const isCut = pin.basis.isCut || now.isCut
  return { ...changesBetween(pin.basis.events, now.events), isCut }
}

function changesBetween(before: readonly BasisEvent[], after: readonly BasisEvent[]) {
  const known = new Map(before.map((event) => [event.id, event]))
  const left = new Set(after.map(({ id }) => id))
  const changed: EventStates[] = []
  const added: BasisEvent[] = []
  for (const event of after) {
    const old = known.get(event.id)
    if (old === undefined) added.push(event)
    else if (old.version !== event.version) changed.push({ before: old, after: event })
  }
  return { added, changed, gone: before.filter(({ id }) => !left.has(id)) }
}
