import { checkLength } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReferences } from '../../writing/references.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { Writer } from '../../writing/writer.ts'

export interface TagEventsInput extends WriteInput {
  /** Ids or slugs. */
  readonly events: readonly string[]
  /** Of each of `events`, in their order; null: whatever version each has. */
  readonly expectedVersions?: readonly number[] | null | undefined
  readonly add?: readonly string[] | null | undefined
  readonly remove?: readonly string[] | null | undefined
}

/** `changedIds`: those of `eventIds` that had not all of it already, in their order. */
export type TagAnswer = { readonly eventIds: string[]; readonly changedIds: string[] }

const MOST_EVENTS = 1_000
const MOST_TOPICS = 50

/** Adds topics behind those that each event has, and takes others away; other topics stay. */
export function tagEvents(writer: Writer, input: TagEventsInput): Promise<TagAnswer> {
  return perform(writer, 'tagEvents', input, async (write) => {
    const { database } = write
    checkLength(input.events, MOST_EVENTS, 'events')
    const named = await findReferences(
      write.statements,
      'EVENT',
      input.events,
      (index) => `events.${index}`,
    )
    const eventIds = unique(named)
    const { expectedVersions } = input
    if (expectedVersions != null && expectedVersions.length !== named.length) {
      throw new InvalidInputError(
        'expectedVersions',
        'MALFORMED',
        'Give one for each event, or none.',
      )
    }
    const find = async (names: readonly string[] | null | undefined, field: string) => {
      checkLength(names ?? [], MOST_TOPICS, field)
      return unique(
        await findReferences(
          write.statements,
          'TOPIC',
          names ?? [],
          (index) => `${field}.${index}`,
        ),
      )
    }
    const added = await find(input.add, 'add')
    const removed = await find(input.remove, 'remove')
    const both = added.findIndex((id) => removed.includes(id))
    if (both !== -1)
      throw new InvalidInputError(`add.${both}`, 'EITHER_OR', 'It is to be removed as well.')

    const changed = new Set<string>()
    // In order of their keys, so that two who tag the same events do not lock them crosswise.
    for (const eventId of [...eventIds].sort()) {
      const topics = await database.eventTopic.findMany({ where: { eventId } })
      const has = new Set(topics.map(({ topicId }) => topicId))
      const missing = added.filter((id) => !has.has(id))
      const surplus = removed.filter((id) => has.has(id))
      if (missing.length + surplus.length === 0) continue
      const place = named.indexOf(eventId)
      const expected = expectedVersions?.[place] ?? null
      await write.change('EVENT', eventId, expected, 'UPDATE', `events.${place}`)
      const end = Math.max(-1, ...topics.map(({ position }) => position)) + 1
      await database.eventTopic.deleteMany({ where: { eventId, topicId: { in: surplus } } })
      await database.eventTopic.createMany({
        data: missing.map((topicId, index) => ({ eventId, topicId, position: end + index })),
        skipDuplicates: true,
      })
      changed.add(eventId)
    }
    return { eventIds, changedIds: eventIds.filter((id) => changed.has(id)) }
  })
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)]
}
