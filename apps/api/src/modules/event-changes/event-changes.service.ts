import type { RevisionAction } from '@annals/prisma'
import { GraphQLError } from 'graphql'
import type { RequestContext, Viewer } from '../../context.ts'
import { follow } from '../../live/follow.ts'
import { globalId, readGlobalId } from '../../relay/global-id.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import type { Notices } from '../../sql/notices.ts'
import { sql } from '../../sql/sql.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import {
  type EventRevision,
  eventRevisionsAfter,
  MOST_AT_ONCE,
  matchingThen,
} from './event-changes.sql.ts'

/** One change, as one subscriber is told of it. */
export interface EventChange {
  /** The revision's global id, which a client can go on from. */
  readonly eventId: string
  readonly sequence: string
  readonly action: RevisionAction
  /** The event's key. */
  readonly changed: string
  /** Whether it is among the subscriber's events after this change. */
  readonly isAmong: boolean
}

export interface ChangesToFollow {
  readonly filter: EventFilterInput | null
  /** The last change that the client knows of; null: what is there now. */
  readonly lastEventId: string | null
}

/**
 * Every change of the events that a viewer may see and a filter lets through, in the order in which
 * they were committed, each once.
 * @throws InvalidArgumentError where the filter cannot be used, or the last change is not known.
 */
export async function followEventChanges(
  context: RequestContext,
  { filter, lastEventId }: ChangesToFollow,
): Promise<AsyncIterableIterator<EventChange>> {
  // Says at once what is wrong with the filter.
  await matchingThen(context, filter, [])
  let after = await sequenceOf(context, lastEventId)
  const teller = createTeller(context.viewer)
  return follow({
    notices: context.database.notices,
    channel: 'annals_revision',
    read: async () => {
      const { changes, through, isMore } = await sharedChanges(context, filter, after)
      const items = changes.flatMap(teller)
      if (items.length > 0) await mustBeSame(context)
      after = through
      return { items, isMore, isLast: false }
    },
  })
}

interface Change extends EventRevision {
  readonly wasAmong: boolean
  readonly isAmong: boolean
}

interface Changes {
  readonly changes: readonly Change[]
  readonly through: string
  readonly isMore: boolean
}

async function readChanges(
  context: RequestContext,
  filter: EventFilterInput | null,
  after: string,
): Promise<Changes> {
  const found = await eventRevisionsAfter(context, after)
  const revisions = beforeFirstRepetition(found)
  const [before, since] = await Promise.all([
    matchingThen(
      context,
      filter,
      revisions.flatMap(({ beforeId }) => beforeId ?? []),
    ),
    matchingThen(
      context,
      filter,
      revisions.map(({ id }) => id),
    ),
  ])
  return {
    changes: revisions
      .map((revision) => ({
        ...revision,
        wasAmong: before.has(revision.eventId),
        isAmong: since.has(revision.eventId),
      }))
      .filter(({ wasAmong, isAmong }) => wasAmong || isAmong),
    through: revisions.at(-1)?.sequence ?? after,
    isMore: revisions.length < found.length || found.length === MOST_AT_ONCE,
  }
}

/** One statement looks at many events at once, but at each in one state only. */
function beforeFirstRepetition(revisions: readonly EventRevision[]): readonly EventRevision[] {
  const seen = new Set<string>()
  const end = revisions.findIndex(({ eventId }) => {
    const isRepeated = seen.has(eventId)
    seen.add(eventId)
    return isRepeated
  })
  return end === -1 ? revisions : revisions.slice(0, end)
}

interface Shared {
  heard: number
  readonly reads: Map<string, Promise<Changes>>
}

const sharedByNotices = new WeakMap<Notices, Shared>()

/** Subscribers who ask for the same, at the same place, share what is read until something else is heard of. */
function sharedChanges(
  context: RequestContext,
  filter: EventFilterInput | null,
  after: string,
): Promise<Changes> {
  const { notices } = context.database
  const shared = sharedByNotices.get(notices) ?? { heard: -1, reads: new Map() }
  sharedByNotices.set(notices, shared)
  if (shared.heard !== notices.heard()) {
    shared.heard = notices.heard()
    shared.reads.clear()
  }
  const key = JSON.stringify([after, context.viewer.canSeeDrafts, filter])
  const known = shared.reads.get(key)
  if (known !== undefined) return known
  const read = readChanges(context, filter, after)
  shared.reads.set(key, read)
  read.catch(() => shared.reads.delete(key))
  return read
}

/**
 * Tells one subscriber of changes in their order. Whoever may not see drafts is not told of an event
 * that was published and withdrawn again before he could see it, and never that what is gone has
 * become a draft.
 */
function createTeller({ canSeeDrafts }: Viewer): (change: Change) => EventChange[] {
  const passedOver = new Set<string>()
  return (change) => {
    const { id, sequence, action, eventId, wasAmong, isAmong, isReadable, isPublished } = change
    const couldSee = wasAmong && !passedOver.has(eventId)
    if (isAmong && !isReadable && !couldSee) {
      passedOver.add(eventId)
      return []
    }
    passedOver.delete(eventId)
    if (!isAmong && !couldSee) return []
    const isGone = !canSeeDrafts && !isPublished
    const told = isGone && !(action === 'MERGE' && change.isMergedInSight) ? 'DELETE' : action
    const isMerge = !canSeeDrafts && isPublished && action === 'MERGE'
    return [
      {
        eventId: globalId('Revision', id),
        sequence,
        // What was merged into it may have been a draft.
        action: isMerge ? 'UPDATE' : told,
        changed: eventId,
        isAmong,
      },
    ]
  }
}

/** Where to go on from: after the change that is named, or after all that there are. */
async function sequenceOf(
  { database, viewer }: RequestContext,
  lastEventId: string | null,
): Promise<string> {
  if (lastEventId === null) {
    const [last] = await database.readRows<{ sequence: string }>(
      sql`SELECT COALESCE(max(sequence), 0)::text AS sequence FROM revision`,
    )
    return last?.sequence ?? '0'
  }
  const node = readGlobalId(lastEventId)
  const wasPublic = sql`(told.snapshot ->> 'status' = 'PUBLISHED' OR EXISTS (
    SELECT 1 FROM revision earlier WHERE earlier.entity_kind = 'EVENT' AND earlier.entity_id = told.entity_id
      AND earlier.version < told.version AND earlier.snapshot ->> 'status' = 'PUBLISHED'))`
  const [row] =
    node?.typeName === 'Revision'
      ? await database.readRows<{ sequence: string }>(
          sql`SELECT told.sequence::text FROM revision told WHERE told.entity_kind = 'EVENT' AND told.id = ${node.id}::uuid AND ${viewer.canSeeDrafts ? sql`true` : wasPublic}`,
        )
      : []
  if (row !== undefined) return row.sequence
  throw new InvalidArgumentError(
    'UNKNOWN_LAST_EVENT_ID',
    'lastEventId',
    'There is no such change. Subscribe without it, and then read the events anew.',
  )
}

/** A role may be taken away, and a key revoked, while a stream is open. */
async function mustBeSame({ viewer, currentViewer }: RequestContext): Promise<void> {
  if (currentViewer === undefined || (viewer.userId === null && viewer.apiKeyId === null)) return
  const now = await currentViewer()
  if (JSON.stringify(now) === JSON.stringify(viewer)) return
  throw new GraphQLError('What you may see has changed. Subscribe again.', {
    extensions: { code: 'NOT_ALLOWED' },
  })
}
