'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useToast } from '../toast/ToastProvider.tsx'
import { useKeptTyping } from '../writing/use-kept-typing.ts'
import { useNewest } from '../writing/use-newest.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { EntityKind, FieldValue, SavedEntity, Values } from './entity.ts'
import { checkValues, emptyValues, entityInput, type FieldProblem } from './entity-input.ts'
import { FIELDS } from './fields.ts'
import { loadEntity } from './load-entity.ts'
import { type EntityWrite, type WrittenEntity, writeEntity } from './write-entity.ts'

/** What a form holds that was not saved, with the entity that it began with. */
interface Unsaved {
  readonly base: SavedEntity | null
  readonly values: Values
}

/** The state of a plain form, and what it writes. */
export function useEntityEditing(kind: EntityKind, entity: SavedEntity | null, today: string) {
  const t = useTranslations('EntityForm')
  const tForm = useTranslations('EventForm')
  const typing = { locale: useLocale(), today }
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const fields = FIELDS[kind]
  const [base, setBase] = useState(entity)
  const before = useMemo(() => base?.values ?? emptyValues(fields), [base, fields])
  const [theirs, setTheirs] = useState<SavedEntity | null>(null)
  const [values, setValues] = useState(before)
  const newest = useNewest(values)
  const [problems, setProblems] = useState<ReadonlyMap<string, FieldProblem>>(new Map())
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const isUnsaved = !isLeaving && !isSame(values, before)
  const unsaved = useMemo(() => (isUnsaved ? { base, values } : null), [isUnsaved, base, values])
  const kept = useKeptTyping<Unsaved>(`annals-unsaved-${kind}-${entity?.id ?? 'new'}`, unsaved)

  return {
    values,
    before,
    /** What another saved meanwhile; null where nobody did, or where it is gone. */
    theirs,
    problem,
    problems,
    isSaving,
    isUnsaved,
    kept,
    change: (name: string, value: FieldValue) => setValues((last) => ({ ...last, [name]: value })),
    takeUp: ({ value }: { readonly value: Unsaved }) => {
      // Where others changed none of its fields, there is nothing to be asked about.
      if (!isSame(value.base?.values, base?.values)) setBase(value.base)
      setValues(value.values)
    },
    save,
    remove,
    /** Goes on with what was chosen of both versions. */
    chooseOf: (merged: Values) => {
      setBase(theirs)
      setValues(merged)
      setTheirs(null)
      return save({ from: theirs, wanted: merged })
    },
  }

  async function save({ from = base, wanted = values, allowTwin = false }: SaveOptions = {}) {
    const found = checkValues(fields, wanted, typing)
    setProblems(found)
    setProblem(null)
    if (found.size > 0) return
    const input = entityInput(fields, wanted, typing)
    const outcome = await sending(() =>
      from === null
        ? writeEntity(client, kind, 'create', { ...input, ...creating(allowTwin) })
        : writeEntity(client, kind, 'update', { ...input, ...versioned(from) }),
    )
    if (!outcome.isDone) return
    if (!isSame(newest.current, wanted)) {
      setBase({ ...outcome.entity, values: wanted })
      return say({ text: tForm('savedBefore') })
    }
    leaveWith(tForm('saved'), `/${kind}/${outcome.entity.slug}`, () =>
      from === null
        ? writeEntity(client, kind, 'delete', versioned(outcome.entity))
        : writeEntity(client, kind, 'update', {
            ...entityInput(fields, from.values, typing),
            ...versioned(outcome.entity),
          }),
    )
  }

  async function remove(): Promise<void> {
    if (base === null) return
    const outcome = await sending(() => writeEntity(client, kind, 'delete', versioned(base)))
    if (!outcome.isDone) return
    leaveWith(t('deleted'), `/${kind}`, () =>
      writeEntity(client, kind, 'restore', versioned(outcome.entity)),
    )
  }

  async function sending(send: () => Promise<EntityWrite>): Promise<EntityWrite> {
    setSaving(true)
    const outcome = await send()
    if (!outcome.isDone) {
      const isConflict = outcome.problem.kind === 'CONFLICT' && base !== null
      const again = isConflict ? await fetchAgain(base) : null
      if (isConflict) setTheirs(again)
      setProblem(isConflict && again === null ? { kind: 'OFFLINE' } : outcome.problem)
    }
    setSaving(false)
    return outcome
  }

  /** Null where it cannot be had now: the form stays as it is, and saving asks again. */
  async function fetchAgain({ slug }: SavedEntity): Promise<SavedEntity | null> {
    return loadEntity(kind, slug, typing, async (query, variables) => {
      const { data } = await client.query({
        query,
        variables,
        fetchPolicy: 'network-only',
        errorPolicy: 'all',
      })
      return data
    })
  }

  function leaveWith(text: string, target: string, undo: () => Promise<EntityWrite>): void {
    setLeaving(true)
    kept.forget()
    const goBack = async () => {
      const { isDone } = await undo()
      say({ text: tForm(isDone ? 'undone' : 'notUndone') })
      router.push(isDone ? `/${kind}` : target)
      router.refresh()
    }
    say({ text, onUndo: () => void goBack() })
    router.push(target)
    router.refresh()
  }

  /** A timeline is a draft unless told, and nobody looks for it among those. */
  function creating(allowTwin: boolean): Record<string, boolean> {
    return kind === 'timelines' ? { publish: true } : { allowTwin }
  }
}

function isSame(one: Values | undefined, other: Values | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function versioned({ id, version }: WrittenEntity) {
  return { id, expectedVersion: version }
}

interface SaveOptions {
  readonly from?: SavedEntity | null
  readonly wanted?: Values
  readonly allowTwin?: boolean
}
