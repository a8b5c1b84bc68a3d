import type { ApolloClient } from '@apollo/client'
import {
  UndoImport_DeleteEventDocument,
  UndoImport_DeleteSourceDocument,
  UndoImport_RemoveCitationDocument,
} from '../../generated/graphql'
import { write } from '../writing/write.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { SavedEvent, SavedImport } from './use-saving.ts'

/**
 * Deletes what an import wrote: its new events, its evidence for older ones, and its source. What
 * someone has changed meanwhile stays. Null where all is gone; else the first problem.
 */
export async function undoImport(
  client: ApolloClient,
  { source, events }: SavedImport,
): Promise<WriteProblem | null> {
  for (const saved of [...events].reverse()) {
    const outcome = await takeBack(client, saved)
    if (!outcome.isDone) return outcome.problem
  }
  if (source === null) return null
  const outcome = await write(client, UndoImport_DeleteSourceDocument, {
    id: source.id,
    expectedVersion: source.version,
  })
  await client.cache.reset()
  return outcome.isDone ? null : outcome.problem
}

function takeBack(client: ApolloClient, { event, wasThere }: SavedEvent) {
  const expectedVersion = event.version
  const citation = event.citations.edges[0]?.node.id
  return wasThere && citation !== undefined
    ? write(client, UndoImport_RemoveCitationDocument, { id: citation, expectedVersion })
    : write(client, UndoImport_DeleteEventDocument, { id: event.id, expectedVersion })
}
