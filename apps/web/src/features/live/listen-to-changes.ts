import { print } from 'graphql'
import {
  ChangedEvents_SubscriptionDocument,
  type ChangedEvents_SubscriptionSubscription,
  type EventFilter,
} from '../../generated/graphql'

interface Told {
  readonly data?: ChangedEvents_SubscriptionSubscription | null
}

/** Calls back with the id of every event that changes, by GraphQL over Server-Sent Events; returns what ends it. */
export function listenToChanges(
  filter: EventFilter,
  onChange: (eventId: string) => void,
): () => void {
  const address = new URLSearchParams({
    query: print(ChangedEvents_SubscriptionDocument),
    variables: JSON.stringify({ filter }),
  })
  const source = new EventSource(`/graphql?${address}`)
  source.addEventListener('next', ({ data }: MessageEvent<string>) => {
    const told = JSON.parse(data) as Told
    if (told.data) onChange(told.data.eventChanged.eventId)
  })
  source.addEventListener('complete', () => source.close())
  return () => source.close()
}
