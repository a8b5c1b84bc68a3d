'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import {
  SetTimelineEvents_MutationDocument,
  TimelineOrder_QueryDocument,
} from '../../generated/graphql'
import { useToast } from '../toast/ToastProvider.tsx'
import { useKeptTyping } from '../writing/use-kept-typing.ts'
import { useNewest } from '../writing/use-newest.ts'
import { write } from '../writing/write.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import { isSameOrder, readSteps, type Step, type TimelineSteps } from './steps.ts'

/** An order that was not saved, with the one that it began with. */
interface Unsaved {
  readonly base: TimelineSteps
  readonly steps: readonly Step[]
}

/** The state of a timeline's order: what was moved and noted, what is saved, and what stands between. */
export function useOrderEditing(timeline: TimelineSteps) {
  const t = useTranslations('EventForm')
  const locale = useLocale()
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const [base, setBase] = useState(timeline)
  const [steps, setSteps] = useState(timeline.steps)
  const newest = useNewest(steps)
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const [theirs, setTheirs] = useState<TimelineSteps | null>(null)
  const [isSaving, setSaving] = useState(false)
  const isUnsaved = !isSameOrder(steps, base.steps)
  const unsaved = useMemo(() => (isUnsaved ? { base, steps } : null), [isUnsaved, base, steps])
  const kept = useKeptTyping<Unsaved>(`annals-unsaved-order-${timeline.id}`, unsaved)

  return {
    base,
    steps,
    problem,
    /** What another saved meanwhile; null where nobody did, or where it cannot be had. */
    theirs,
    isSaving,
    isUnsaved,
    kept,
    change: setSteps,
    save,
    takeUp: ({ value }: { readonly value: Unsaved }) => {
      // A version that changed no step, as of the timeline's title, leaves nothing to be asked about.
      if (!isSameOrder(value.base.steps, base.steps)) setBase(value.base)
      setSteps(value.steps)
    },
    /** Goes on with what was chosen of both orders. */
    chooseOf: (chosen: readonly Step[]) => {
      if (theirs === null) return
      setBase(theirs)
      setSteps(chosen)
      setTheirs(null)
      return save(theirs, chosen)
    },
  }

  async function save(from = base, wanted = steps): Promise<void> {
    setSaving(true)
    setProblem(null)
    const outcome = await set(wanted, from.version)
    if (outcome.isDone) {
      const { version } = outcome.result.entity
      setBase({ ...from, version, steps: wanted })
      if (isSameOrder(newest.current, wanted)) leaveWith(version, from)
      else say({ text: t('savedBefore') })
    } else setProblem(await withTheirs(outcome.problem))
    setSaving(false)
  }

  function set(wanted: readonly Step[], expectedVersion: number) {
    const events = wanted.map(({ event, note }) => ({
      event: event.id,
      note: note.trim() || null,
    }))
    return write(client, SetTimelineEvents_MutationDocument, {
      input: { id: timeline.id, expectedVersion, events },
    })
  }

  /** Of a conflict, the other order as well; where it cannot be had now, saving asks again. */
  async function withTheirs(found: WriteProblem): Promise<WriteProblem> {
    if (found.kind !== 'CONFLICT') return found
    const again = await fetchAgain()
    setTheirs(again)
    return again === null ? { kind: 'OFFLINE' } : found
  }

  function fetchAgain(): Promise<TimelineSteps | null> {
    return readSteps(async (after) => {
      const { data } = await client.query({
        query: TimelineOrder_QueryDocument,
        variables: { id: timeline.id, locale, after },
        fetchPolicy: 'network-only',
        errorPolicy: 'all',
      })
      return data
    })
  }

  function leaveWith(version: number, before: TimelineSteps): void {
    kept.forget()
    const undo = async () => {
      const { isDone } = await set(before.steps, version)
      say({ text: t(isDone ? 'undone' : 'notUndone') })
      router.refresh()
    }
    say({ text: t('saved'), onUndo: () => void undo() })
    router.refresh()
  }
}
