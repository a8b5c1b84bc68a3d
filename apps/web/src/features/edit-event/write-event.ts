import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { EventForm_eventFragmentDoc } from '../../generated/graphql'
import { type WriteOutcome, write } from '../writing/write.ts'
import type { SavedEvent } from './event-draft.ts'

export type EventWrite =
  | { readonly isDone: true; readonly event: SavedEvent }
  | Extract<WriteOutcome<never>, { isDone: false }>

/** What every mutation of an event answers. */
interface EventSuccess {
  readonly event: FragmentType<typeof EventForm_eventFragmentDoc>
}

/** Sends one mutation of an event, and reads the event as it stands after it. */
export async function writeEvent<Data extends object, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<EventWrite> {
  const outcome = await write(client, mutation, variables)
  if (!outcome.isDone) return outcome
  const { event } = outcome.result as unknown as EventSuccess
  return { isDone: true, event: readFragment(EventForm_eventFragmentDoc, event) }
}
