'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { DeleteEvent_MutationDocument } from '../../generated/graphql'
import { useToast } from '../toast/ToastProvider.tsx'
import type { SavedEvent } from './event-draft.ts'
import { revertEvents } from './revert-events.ts'
import { writeEvent } from './write-event.ts'

type Versioned = Pick<SavedEvent, 'id' | 'version'>

/** Brings an event back to what it was before a write; one that the write created is deleted. */
export function useEventUndo(): (now: Versioned, before: Versioned | null) => Promise<void> {
  const t = useTranslations('EventForm')
  const locale = useLocale()
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  return async (now, before) => {
    const isDone = before === null ? await remove(now) : await revert(now, before)
    say({ text: t(isDone ? 'undone' : 'notUndone') })
    router.refresh()
  }

  async function remove({ id, version }: Versioned): Promise<boolean> {
    const input = { id, expectedVersion: version }
    const { isDone } = await writeEvent(client, DeleteEvent_MutationDocument, { input, locale })
    if (isDone) router.push('/')
    return isDone
  }

  async function revert({ id, version }: Versioned, before: Versioned): Promise<boolean> {
    const reversion = { id, expectedVersion: version, toVersion: before.version }
    const [event] = (await revertEvents(client, [reversion], locale)) ?? []
    if (event === undefined) return false
    // From wherever the person is by now, to what was brought back.
    router.push(`/events/${event.slug}`)
    return true
  }
}
