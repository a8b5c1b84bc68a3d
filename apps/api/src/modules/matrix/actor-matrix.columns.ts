import type { EventColumns } from '../../event-columns/event-columns.ts'
import { NUMBER } from '../../event-columns/lists.ts'
import { ROLES } from '../../event-columns/roles.ts'

/** What `actorMatrixSource` gives. */
export interface ActorMatrixValue {
  readonly actorIds: readonly string[]
  readonly cells: readonly {
    readonly initiator_id: string
    readonly target_id: string
    readonly count: number
  }[]
}

const INITIATOR = ROLES.indexOf('INITIATOR')
const TARGET = ROLES.indexOf('TARGET')

export function matrixInColumns(
  columns: EventColumns,
  rows: Int32Array,
  first: number,
): ActorMatrixValue {
  const { actors } = columns
  // How often each acts, or is acted on by another than itself.
  const totals = new Int32Array(actors.size)
  eachPair(columns, rows, (initiator, target) => {
    totals[initiator] = (totals[initiator] ?? 0) + 1
    if (target !== initiator) totals[target] = (totals[target] ?? 0) + 1
  })
  const chosen = [...totals.keys()]
    .filter((actor) => (totals[actor] ?? 0) > 0)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || actors.compare(a, b))
    .slice(0, first)
  const placeOf = new Int32Array(actors.size).fill(-1)
  for (const [place, actor] of chosen.entries()) placeOf[actor] = place
  const counts = new Int32Array(chosen.length ** 2)
  eachPair(columns, rows, (initiator, target) => {
    const [row, column] = [placeOf[initiator] ?? -1, placeOf[target] ?? -1]
    if (row < 0 || column < 0) return
    const at = row * chosen.length + column
    counts[at] = (counts[at] ?? 0) + 1
  })
  const actorIds = chosen.map((actor) => actors.textOf(actor))
  const cells = actorIds.flatMap((initiator_id, row) =>
    actorIds.flatMap((target_id, column) => {
      const count = counts[row * chosen.length + column] ?? 0
      return count === 0 ? [] : [{ initiator_id, target_id, count }]
    }),
  )
  return { actorIds, cells }
}

/** Every initiator with every target of each row. */
function eachPair(
  { participations: { starts, values } }: EventColumns,
  rows: Int32Array,
  visit: (initiator: number, target: number) => void,
): void {
  const initiators: number[] = []
  const targets: number[] = []
  for (let place = 0; place < rows.length; place++) {
    initiators.length = 0
    targets.length = 0
    for (let at = starts[rows[place] ?? 0] ?? 0; at > 0; ) {
      const value = values[at++] ?? -1
      const member = value & NUMBER
      const role = member % ROLES.length
      if (role === INITIATOR) initiators.push((member - role) / ROLES.length)
      else if (role === TARGET) targets.push((member - role) / ROLES.length)
      if (value < 0) at = 0
    }
    for (const initiator of initiators) for (const target of targets) visit(initiator, target)
  }
}
