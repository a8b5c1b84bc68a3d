'use client'

import { useApolloClient } from '@apollo/client/react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { readFragment } from '../../generated/fragment-masking'
import {
  DeleteEvent_MutationDocument,
  type EventStatus,
  ManyChanged_eventFragmentDoc,
  PublishEvent_MutationDocument,
  TagEvents_MutationDocument,
  UnpublishEvent_MutationDocument,
} from '../../generated/graphql'
import { revertEvents } from '../edit-event/revert-events.ts'
import { type EventWrite, writeEvent } from '../edit-event/write-event.ts'
import { useToast } from '../toast/ToastProvider.tsx'
import { write } from '../writing/write.ts'
import type { WriteProblem } from '../writing/write-problem.ts'

interface Changeable {
  readonly id: string
  readonly status: EventStatus
  readonly version: number
}

/**
 * Changes of several events, each with one way back for all of them. What is tagged is tagged in one
 * write; the rest goes one after the other and stops at the first that fails.
 */
export function useManyChanges(events: readonly Changeable[], onEdited: () => void) {
  const t = useTranslations('EditMany')
  const tForm = useTranslations('EventForm')
  const locale = useLocale()
  const client = useApolloClient()
  const say = useToast()
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const [isWorking, setWorking] = useState(false)
  const before = new Map(events.map(({ id, version }) => [id, version]))

  return {
    problem,
    isWorking,
    tag: (topics: { readonly add?: string[]; readonly remove?: string[] }) =>
      working(async () => {
        const input = {
          events: events.map(({ id }) => id),
          expectedVersions: events.map(({ version }) => version),
          ...topics,
        }
        const outcome = await write(client, TagEvents_MutationDocument, { input })
        if (!outcome.isDone) return { changed: [], problem: outcome.problem }
        const { changed } = outcome.result
        return {
          changed: changed.map((event) => readFragment(ManyChanged_eventFragmentDoc, event)),
          problem: null,
        }
      }),
    publish: () =>
      working(() =>
        oneByOne('DRAFT', (variables) =>
          writeEvent(client, PublishEvent_MutationDocument, variables),
        ),
      ),
    unpublish: () =>
      working(() =>
        oneByOne('PUBLISHED', (variables) =>
          writeEvent(client, UnpublishEvent_MutationDocument, variables),
        ),
      ),
    /** Whether all are gone. */
    remove: () =>
      working(() =>
        oneByOne(null, (variables) => writeEvent(client, DeleteEvent_MutationDocument, variables)),
      ),
  }

  async function working(change: () => Promise<Changes>): Promise<boolean> {
    setWorking(true)
    setProblem(null)
    const { changed, problem: found } = await change()
    setProblem(found)
    if (changed.length > 0 || found === null)
      say({
        text: t('changed', { count: changed.length }),
        ...(changed.length === 0 ? {} : { onUndo: () => void undo(changed) }),
      })
    await showAgain()
    setWorking(false)
    return found === null
  }

  async function oneByOne(
    status: EventStatus | null,
    send: (variables: Variables) => Promise<EventWrite>,
  ): Promise<Changes> {
    const changed: Versioned[] = []
    for (const event of events) {
      if (status !== null && event.status !== status) continue
      const input = { id: event.id, expectedVersion: event.version }
      const outcome = await send({ input, locale })
      if (!outcome.isDone) return { changed, problem: outcome.problem }
      changed.push(outcome.event)
    }
    return { changed, problem: null }
  }

  async function undo(changed: readonly Versioned[]): Promise<void> {
    const reverted = await revertEvents(
      client,
      changed.map(({ id, version }) => ({
        id,
        expectedVersion: version,
        toVersion: before.get(id) ?? version,
      })),
      locale,
    )
    say({ text: tForm(reverted === null ? 'notUndone' : 'undone') })
    await showAgain()
  }

  /** Counts, charts and lists may all have changed. */
  async function showAgain(): Promise<void> {
    onEdited()
    await client.refetchQueries({ include: 'active' })
  }
}

interface Versioned {
  readonly id: string
  readonly version: number
}

interface Changes {
  readonly changed: readonly Versioned[]
  readonly problem: WriteProblem | null
}

interface Variables {
  readonly input: { readonly id: string; readonly expectedVersion: number }
  readonly locale: string
}
