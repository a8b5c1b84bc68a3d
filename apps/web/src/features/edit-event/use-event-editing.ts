'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { readFragment } from '../../generated/fragment-masking'
import { EditEvent_QueryDocument, EventForm_eventFragmentDoc } from '../../generated/graphql'
import { useToast } from '../toast/ToastProvider.tsx'
import { useKeptTyping } from '../writing/use-kept-typing.ts'
import { useNewest } from '../writing/use-newest.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import { checkDraft, type DraftProblems } from './check-draft.ts'
import {
  draftOf,
  type EventDraft,
  emptyDraft,
  isSameDraft,
  type SavedEvent,
  withSavedCitations,
} from './event-draft.ts'
import { createEvent, type SaveOutcome, type Status, statusOf, updateEvent } from './save-event.ts'
import { useEventUndo } from './use-event-undo.ts'

/** What a form holds that was not saved, with the event that it began with. */
interface Unsaved {
  readonly base: SavedEvent | null
  readonly draft: EventDraft
}

/** The state of an event's form: what is typed, what is saved, and what stands between the two. */
export function useEventEditing(event: SavedEvent | null, today: string) {
  const t = useTranslations('EventForm')
  const typing = { locale: useLocale(), today }
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const undo = useEventUndo()
  const [base, setBase] = useState(event)
  const draftOfBase = base === null ? emptyDraft : draftOf(base, typing)
  const [draft, setDraft] = useState(draftOfBase)
  const newest = useNewest(draft)
  const [problems, setProblems] = useState<DraftProblems>(new Map())
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const [theirs, setTheirs] = useState<SavedEvent | null>(null)
  /** What the last save was to turn it into; null: it was to stay what it is. */
  const [turn, setTurn] = useState<Status | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  /** Of the save that is tried: the server does not write twice what is sent again after a lost answer. */
  const [attempt, setAttempt] = useState({ key: crypto.randomUUID(), of: '' })
  const isUnsaved = !isLeaving && !isSameDraft(draft, draftOfBase)
  const unsaved = useMemo(() => (isUnsaved ? { base, draft } : null), [isUnsaved, base, draft])
  const kept = useKeptTyping<Unsaved>(`annals-typed-event-${event?.id ?? 'new'}`, unsaved)

  return {
    base,
    draft,
    problem,
    problems,
    theirs,
    isSaving,
    isUnsaved,
    kept,
    typing,
    change: (part: Partial<EventDraft>) => setDraft((last) => ({ ...last, ...part })),
    save,
    /** Tries the last save again, though much the same is recorded. */
    saveTwin: () => save(turn ?? statusOf(base), { allowTwin: true }),
    /** Goes on with what was chosen of both versions, to what the last save was to make of it. */
    chooseOf: (merged: EventDraft) => {
      setBase(theirs)
      setDraft(merged)
      return save(turn ?? statusOf(theirs), { from: theirs, draft: merged })
    },
    takeUp: ({ value }: { readonly value: Unsaved }) => {
      setBase(value.base)
      setDraft(value.draft)
    },
  }

  async function save(
    status: Status,
    { from = base, draft: wanted = draft, allowTwin = false }: SaveOptions = {},
  ): Promise<void> {
    const found = checkDraft(wanted, typing)
    setProblems(found)
    setProblem(null)
    if (found.size > 0) return
    setTurn(status === statusOf(from) ? null : status)
    setSaving(true)
    const outcome = await send(status, from, wanted, allowTwin)
    const isTypedSince = !isSameDraft(newest.current, wanted)
    if (outcome.isDone && !isTypedSince) return leaveWith(outcome.event, from)
    const { event: saved } = outcome
    if (saved !== null) {
      setBase(saved)
      setDraft((last) => withSavedCitations(last, wanted, saved))
    }
    if (outcome.isDone) say({ text: t('savedBefore') })
    else setProblem(await withTheirs(outcome.problem, from))
    setSaving(false)
  }

  function send(
    status: Status,
    from: SavedEvent | null,
    wanted: EventDraft,
    allowTwin: boolean,
  ): Promise<SaveOutcome> {
    if (from !== null) return updateEvent(client, from, wanted, { ...typing, status })
    const of = JSON.stringify([wanted, status, allowTwin])
    const key = attempt.of === of ? attempt.key : crypto.randomUUID()
    setAttempt({ key, of })
    return createEvent(client, wanted, { ...typing, status, allowTwin, idempotencyKey: key })
  }

  /** Of a conflict, the other version as well; where it cannot be had now, saving asks again. */
  async function withTheirs(found: WriteProblem, from: SavedEvent | null): Promise<WriteProblem> {
    if (found.kind !== 'CONFLICT' || from === null) return found
    const again = await fetchAgain(from.id)
    setTheirs(again)
    return again === null ? { kind: 'OFFLINE' } : found
  }

  async function fetchAgain(id: string): Promise<SavedEvent | null> {
    const { data } = await client.query({
      query: EditEvent_QueryDocument,
      variables: { id, locale: typing.locale },
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
    })
    return readFragment(EventForm_eventFragmentDoc, data?.event) ?? null
  }

  function leaveWith(saved: SavedEvent, before: SavedEvent | null): void {
    setLeaving(true)
    kept.forget()
    say({
      text: t(saved.status === 'PUBLISHED' ? 'savedPublished' : 'savedDraft'),
      onUndo: () => void undo(saved, before),
    })
    router.push(`/events/${saved.slug}`)
    router.refresh()
  }
}

interface SaveOptions {
  readonly from?: SavedEvent | null
  readonly draft?: EventDraft
  readonly allowTwin?: boolean
}
