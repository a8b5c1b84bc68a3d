import type { ApolloClient } from '@apollo/client'
import { readFragment } from '../../generated/fragment-masking'
import { EventForm_eventFragmentDoc, RevertEvents_MutationDocument } from '../../generated/graphql'
import { write } from '../writing/write.ts'
import type { SavedEvent } from './event-draft.ts'

export interface Reversion {
  readonly id: string
  /** As it stands. */
  readonly expectedVersion: number
  /** As it shall stand again. */
  readonly toVersion: number
}

/** Brings events back to what they were, all or none; null where that failed. */
export async function revertEvents(
  client: ApolloClient,
  events: readonly Reversion[],
  locale: string,
): Promise<readonly SavedEvent[] | null> {
  const input = { events: [...events] }
  const outcome = await write(client, RevertEvents_MutationDocument, { input, locale })
  if (!outcome.isDone) return null
  return outcome.result.events.map((event) => readFragment(EventForm_eventFragmentDoc, event))
}
