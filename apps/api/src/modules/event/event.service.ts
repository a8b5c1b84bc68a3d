import type { Prisma } from '@annals/prisma'
import { z } from 'zod'
import { insertRows } from '../../sql/insert-rows.ts'
import { checkInput, line, prose, slugRule } from '../../writing/input-rules.ts'
import { newKey } from '../../writing/new-key.ts'
import { perform, performInSql, type WriteInput } from '../../writing/perform.ts'
import { keyFromId } from '../../writing/references.ts'
import { checkSlugIsFree, newSlug } from '../../writing/slug.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { SqlTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'
import { addCitations, type CitationInput } from '../citation/citation.service.ts'
import { dateColumns } from './date-columns.ts'
import { type EventDetails, replaceDetails, writeDetails } from './event-details.ts'
import { addLinks, type LinkInput } from './event-link.service.ts'
import { refuseTwin } from './event-twin.ts'

export interface CreateEventInput extends WriteInput, EventDetails {
  readonly title: string
  readonly date: string
  readonly slug?: string | null | undefined
  readonly summary?: string | null | undefined
  readonly isDisputed?: boolean | null | undefined
  readonly disputeNote?: string | null | undefined
  readonly citations?: readonly CitationInput[] | null | undefined
  readonly links?: readonly Omit<LinkInput, 'from'>[] | null | undefined
  readonly publish?: boolean | null | undefined
  /** Create it although an event with like words at the same date is there. */
  readonly allowTwin?: boolean | null | undefined
}

export interface UpdateEventInput extends WriteInput, EventDetails {
  readonly id: string
  readonly expectedVersion: number
  readonly title?: string | null | undefined
  readonly date?: string | null | undefined
  readonly slug?: string | null | undefined
  readonly summary?: string | null | undefined
  readonly isDisputed?: boolean | null | undefined
  readonly disputeNote?: string | null | undefined
}

export interface VersionedInput extends WriteInput {
  readonly id: string
  readonly expectedVersion: number
}

// A type and not an interface, so that it may be kept as JSON.
export type EventAnswer = { readonly eventId: string }

/** A new event, a draft unless `publish` is set, with its evidence. */
export function createEvent(writer: Writer, input: CreateEventInput): Promise<EventAnswer> {
  return performInSql(writer, 'createEvent', input, async (write) => ({
    eventId: await writeNewEvent(write, input, []),
  }))
}

/** `path` is where the event stands in a larger input, for the fields that errors name. */
export async function writeNewEvent(
  write: SqlTransaction,
  input: CreateEventInput,
  path: readonly (string | number)[],
): Promise<string> {
  const { statements, now } = write
  const { title, slug, summary, disputeNote } = checkInput(newEvent, input, path)
  const at = (field: string) => [...path, field].join('.')
  const date = dateColumns(input.date, at('date'))
  const mayHaveTwin = input.allowTwin === true
  const [, ownSlug] = await Promise.all([
    mayHaveTwin || refuseTwin(statements, title, date, at('title')),
    newSlug(statements, 'EVENT', slug, title, at('slug')),
  ])
  const id = newKey(now)
  const event = {
    id,
    slug: ownSlug,
    title,
    summary: summary ?? '',
    ...date,
    isDisputed: input.isDisputed ?? disputeNote != null,
    disputeNote: disputeNote ?? null,
    status: input.publish === true ? 'PUBLISHED' : 'DRAFT',
    createdAt: now,
    updatedAt: now,
  }
  await statements.send(insertRows('event', [event]))
  write.created('EVENT', id)
  await writeDetails(write, id, input, path)
  await addCitations(write, id, input.citations ?? [], [...path, 'citations'])
  const links = (input.links ?? []).map((link) => ({ ...link, fromKey: id }))
  await addLinks(write, links, [...path, 'links'])
  return id
}

/** Changes what is given; a list that is given takes the place of the old one. */
export function updateEvent(writer: Writer, input: UpdateEventInput): Promise<EventAnswer> {
  return perform(writer, 'updateEvent', input, async (write) => {
    const { database } = write
    const { title, slug, summary, disputeNote } = checkInput(changedEvent, input)
    const date = input.date === undefined ? {} : dateColumns(input.date, 'date')
    const id = keyFromId('EVENT', input.id, 'id')
    await write.change('EVENT', id, input.expectedVersion)
    if (slug !== undefined) await checkSlugIsFree(write.statements, 'EVENT', slug, id)
    const isDisputed = input.isDisputed ?? (disputeNote == null ? undefined : true)
    const data: Prisma.EventUncheckedUpdateInput = { ...date, updatedAt: write.now }
    if (title !== undefined) data.title = title
    if (slug !== undefined) data.slug = slug
    if (summary !== undefined) data.summary = summary
    if (isDisputed !== undefined) data.isDisputed = isDisputed
    if (disputeNote !== undefined) data.disputeNote = disputeNote
    await database.event.update({ where: { id }, data })
    await replaceDetails(write, id, input, [])
    return { eventId: id }
  })
}

/** Shows a draft to everyone. */
export function publishEvent(writer: Writer, input: VersionedInput): Promise<EventAnswer> {
  return changeStatus(writer, 'publishEvent', input, 'DRAFT', 'PUBLISHED', 'PUBLISH')
}

/** Makes a published event a draft again. */
export function unpublishEvent(writer: Writer, input: VersionedInput): Promise<EventAnswer> {
  return changeStatus(writer, 'unpublishEvent', input, 'PUBLISHED', 'DRAFT', 'UNPUBLISH')
}

/** Takes an event out of every answer; its history stays, and `restoreEvent` brings it back. */
export function deleteEvent(writer: Writer, input: VersionedInput): Promise<EventAnswer> {
  return perform(writer, 'deleteEvent', input, async (write) => {
    const id = keyFromId('EVENT', input.id, 'id')
    await write.change('EVENT', id, input.expectedVersion, 'DELETE')
    await write.database.event.update({
      where: { id },
      data: { status: 'DELETED', updatedAt: write.now },
    })
    return { eventId: id }
  })
}

/** Brings a deleted event back as a draft. One that was merged is an event of its own again. */
export function restoreEvent(writer: Writer, input: VersionedInput): Promise<EventAnswer> {
  return perform(writer, 'restoreEvent', input, async (write) => {
    const id = keyFromId('EVENT', input.id, 'id')
    await write.change('EVENT', id, input.expectedVersion, 'RESTORE')
    await write.database.event.update({
      where: { id },
      data: { status: 'DRAFT', mergedIntoId: null, updatedAt: write.now },
    })
    return { eventId: id }
  })
}

function changeStatus(
  writer: Writer,
  mutation: string,
  input: VersionedInput,
  from: 'DRAFT' | 'PUBLISHED',
  to: 'DRAFT' | 'PUBLISHED',
  action: 'PUBLISH' | 'UNPUBLISH',
): Promise<EventAnswer> {
  return perform(writer, mutation, input, async (write) => {
    const id = keyFromId('EVENT', input.id, 'id')
    await write.change('EVENT', id, input.expectedVersion, action)
    const { count } = await write.database.event.updateMany({
      where: { id, status: from },
      data: { status: to, updatedAt: write.now },
    })
    if (count === 0)
      throw new InvalidInputError('id', 'STATE', `This event is ${SAID[to]} already.`)
    return { eventId: id }
  })
}

const SAID = { DRAFT: 'a draft', PUBLISHED: 'published' }

const newEvent = z.object({
  title: line(300),
  slug: slugRule.nullish(),
  summary: prose(20_000).nullish(),
  disputeNote: prose(5_000).nullish(),
})

const changedEvent = z.object({
  title: line(300).optional(),
  slug: slugRule.optional(),
  summary: prose(20_000).optional(),
  disputeNote: prose(5_000).nullish(),
})
