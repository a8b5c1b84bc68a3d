import { z } from 'zod'
import type { EntityAnswer, VersionedInput } from '../../writing/entity-life.ts'
import { given } from '../../writing/given.ts'
import { checkInput, checkLength, line, prose, slugRule } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReferences, keyFromId } from '../../writing/references.ts'
import { checkSlugIsFree, newSlug } from '../../writing/slug.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { WriteTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'

export interface TimelineEventInput {
  /** Id or slug. */
  readonly event: string
  readonly note?: string | null | undefined
}

export interface CreateTimelineInput extends WriteInput {
  readonly title: string
  readonly slug?: string | null | undefined
  readonly note?: string | null | undefined
  readonly events?: readonly TimelineEventInput[] | null | undefined
  readonly publish?: boolean | null | undefined
}

export interface UpdateTimelineInput extends VersionedInput {
  readonly title?: string | null | undefined
  readonly slug?: string | null | undefined
  readonly note?: string | null | undefined
}

export interface SetTimelineEventsInput extends VersionedInput {
  readonly events: readonly TimelineEventInput[]
}

export function createTimeline(writer: Writer, input: CreateTimelineInput): Promise<EntityAnswer> {
  return perform(writer, 'createTimeline', input, async (write) => {
    const { database, now } = write
    const { title, slug, note } = checkInput(newTimeline, input)
    const { id } = await database.timeline.create({
      data: {
        title,
        note: note ?? '',
        slug: await newSlug(write.statements, 'TIMELINE', slug, title),
        status: input.publish === true ? 'PUBLISHED' : 'DRAFT',
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    })
    write.created('TIMELINE', id)
    await writeEvents(write, id, input.events ?? [])
    return { id }
  })
}

export function updateTimeline(writer: Writer, input: UpdateTimelineInput): Promise<EntityAnswer> {
  return perform(writer, 'updateTimeline', input, async (write) => {
    const fields = checkInput(changedTimeline, input)
    const id = keyFromId('TIMELINE', input.id, 'id')
    await write.change('TIMELINE', id, input.expectedVersion)
    if (fields.slug !== undefined) {
      await checkSlugIsFree(write.statements, 'TIMELINE', fields.slug, id)
    }
    const data = given({ ...fields, updatedAt: write.now })
    await write.database.timeline.update({ where: { id }, data })
    return { id }
  })
}

/** The events of a timeline, all of them, in order, in the place of those that it had. */
export function setTimelineEvents(
  writer: Writer,
  input: SetTimelineEventsInput,
): Promise<EntityAnswer> {
  return perform(writer, 'setTimelineEvents', input, async (write) => {
    const id = keyFromId('TIMELINE', input.id, 'id')
    await write.change('TIMELINE', id, input.expectedVersion)
    await write.database.timelineEvent.deleteMany({ where: { timelineId: id } })
    await writeEvents(write, id, input.events)
    return { id }
  })
}

const MOST_EVENTS = 5_000

async function writeEvents(
  { database, statements }: WriteTransaction,
  timelineId: string,
  events: readonly TimelineEventInput[],
): Promise<void> {
  checkLength(events, MOST_EVENTS, 'events')
  const names = events.map(({ event }) => event)
  const keys = await findReferences(statements, 'EVENT', names, (index) => `events.${index}.event`)
  const seen = new Set<string>()
  const data = events.map(({ note }, position) => {
    const eventId = keys[position] ?? ''
    if (seen.has(eventId)) {
      throw new InvalidInputError(
        `events.${position}.event`,
        'REPEATED',
        'The same event stands twice.',
      )
    }
    seen.add(eventId)
    return { timelineId, eventId, position, note: note ?? null }
  })
  await database.timelineEvent.createMany({ data })
}

const newTimeline = z.object({
  title: line(300),
  slug: slugRule.nullish(),
  note: prose(20_000).nullish(),
  events: z.array(z.object({ note: prose(5_000).nullish() })).nullish(),
})

const changedTimeline = z.object({
  title: line(300).optional(),
  slug: slugRule.optional(),
  note: prose(20_000).optional(),
})
