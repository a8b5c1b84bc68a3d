import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import {
  UndoImport_DeleteEventDocument,
  UndoImport_DeleteSourceDocument,
  UndoImport_EventDocument,
  type UndoImport_EventQuery,
  UndoImport_RemoveCitationDocument,
  UndoImport_SourceDocument,
} from '../../generated/graphql'
import { write } from '../writing/write.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { SavedEvent, SavedImport } from './save-batches.ts'

export interface UndoneImport {
  /** What is still there: it starts a second try. */
  readonly left: SavedImport
  /** The first that came up; null where all is gone. */
  readonly problem: WriteProblem | null
}

/**
 * Deletes what an import wrote: its new events, its evidence for older ones, and at last its source.
 * One problem does not keep the rest; a new event that someone has changed meanwhile stays, and with
 * it the source.
 */
export async function undoImport(
  client: ApolloClient,
  { source, events }: SavedImport,
): Promise<UndoneImport> {
  let problem: WriteProblem | null = null
  const left: SavedEvent[] = []
  for (const saved of [...events].reverse()) {
    const found = await takeBack(client, saved, source?.id ?? '')
    if (found !== null) left.unshift(saved)
    problem ??= found
  }
  if (problem === null && source !== null) problem = await deleteSource(client, source)
  await client.cache.reset()
  return { left: { source: problem === null ? null : source, events: left }, problem }
}

function takeBack(
  client: ApolloClient,
  { event, wasThere }: SavedEvent,
  sourceId: string,
): Promise<WriteProblem | null> {
  return wasThere ? removeEvidence(client, event.id, sourceId) : deleteEvent(client, event)
}

interface Versioned {
  readonly id: string
  readonly version: number
}

async function deleteEvent(
  client: ApolloClient,
  { id, version }: Versioned,
): Promise<WriteProblem | null> {
  const variables = { id, expectedVersion: version }
  const outcome = await write(client, UndoImport_DeleteEventDocument, variables)
  if (outcome.isDone) return null
  const event = await eventNow(client, id)
  return event === null ? null : outcome.problem
}

// What else was changed of the event meanwhile stays, so the version is that of now.
async function removeEvidence(
  client: ApolloClient,
  id: string,
  sourceId: string,
): Promise<WriteProblem | null> {
  const event = await eventNow(client, id)
  if (event === null) return null
  if (event === 'UNKNOWN') return { kind: 'OFFLINE' }
  let expectedVersion = event.version
  for (const { node } of event.citations.edges) {
    if (node.source.id !== sourceId) continue
    const variables = { id: node.id, expectedVersion }
    const outcome = await write(client, UndoImport_RemoveCitationDocument, variables)
    if (!outcome.isDone) return outcome.problem
    expectedVersion = outcome.result.event.version
  }
  return null
}

async function deleteSource(
  client: ApolloClient,
  { id, version }: Versioned,
): Promise<WriteProblem | null> {
  const variables = { id, expectedVersion: version }
  const outcome = await write(client, UndoImport_DeleteSourceDocument, variables)
  if (outcome.isDone || (await isSourceGone(client, id))) return null
  return outcome.problem
}

/** Null: it is gone, by an earlier try whose answer was lost or by someone else. */
async function eventNow(
  client: ApolloClient,
  id: string,
): Promise<NonNullable<UndoImport_EventQuery['event']> | 'UNKNOWN' | null> {
  const data = await ask(client, UndoImport_EventDocument, id)
  if (data === undefined) return 'UNKNOWN'
  return data.event?.status === 'DELETED' ? null : data.event
}

async function isSourceGone(client: ApolloClient, id: string): Promise<boolean> {
  const data = await ask(client, UndoImport_SourceDocument, id)
  return data?.source === null
}

/** Undefined where no answer came. */
async function ask<Data>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, { id: string }>,
  id: string,
): Promise<Data | undefined> {
  try {
    const { data } = await client.query<Data, { id: string }>({
      query,
      variables: { id },
      fetchPolicy: 'no-cache',
    })
    return data
  } catch (error) {
    console.warn('What became of it is not known', error)
    return undefined
  }
}
