'use client'

import { readTypedDate } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useReducer, useState } from 'react'
import { Message } from '../../ui/Message.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import { useKeptTyping } from '../writing/use-kept-typing.ts'
import { useWarnOnLeaving } from '../writing/use-warn-on-leaving.tsx'
import type { Candidate } from './candidate.ts'
import { decisionCounts, emptySession, importSession, keptSession } from './import-session.ts'
import { dayOf } from './publication-day.ts'
import { Review } from './Review.tsx'
import { SaveBar } from './SaveBar.tsx'
import { SavedSummary } from './SavedSummary.tsx'
import { SourceForm } from './SourceForm.tsx'
import type { SavedImport } from './save-batches.ts'
import { useReading } from './use-reading.ts'
import { type SaveProblem, useSaving } from './use-saving.ts'

interface Props {
  /** Whether who looks may save; a visitor may only try. */
  readonly canSave: boolean
  /** As EDTF. */
  readonly today: string
}

/** From a text to events: describe it, decide on what was read out of it, save. Nothing is written before. */
export function ImportPage({ canSave, today }: Props) {
  const t = useTranslations('Import')
  const locale = useLocale()
  const [session, dispatch] = useReducer(importSession, emptySession(locale))
  const [saved, setSaved] = useState<SavedImport | null>(null)
  const [isPublished, setPublished] = useState(true)
  const reading = useReading()
  const saving = useSaving()
  const { source, candidates, readAgainst } = session

  const isUnsaved = saved === null && source.text !== ''
  const kept = useMemo(() => keptSession(session), [session])
  const { found, forget } = useKeptTyping('annals-import', isUnsaved ? kept : null)
  const warning = useWarnOnLeaving(isUnsaved)
  useEffect(() => {
    if (found !== null) dispatch({ type: 'restore', session: found.value })
  }, [found])

  const read = () => {
    const publishedOn = dayOf(readTypedDate(source.publishedOn, { locale, today }))
    if (publishedOn === null) return
    saving.startAnew()
    dispatch({ type: 'begin', publishedOn })
    const { text, language } = source
    void reading.read({ text, publishedOn, language }, (more, readTo) =>
      dispatch({ type: 'found', candidates: more, readTo }),
    )
  }
  const save = async (publishedOn: string) => {
    const all = candidates ?? []
    const outcome = await saving.save(source, all, { publishedOn, isPublished })
    if ('problem' in outcome) {
      const alike = candidateBesideTwin(outcome, all)
      if (alike !== null) dispatch({ type: 'mend', candidate: alike })
      return
    }
    reading.stop()
    setSaved(outcome)
    dispatch({ type: 'clear' })
    forget()
  }

  if (saved !== null) return <SavedSummary saved={saved} onAnother={() => setSaved(null)} />
  const { problem, written } = saving
  return (
    <div className="pt-8">
      <h1 className="text-2xl font-semibold">{t('heading')}</h1>
      <p className="mt-1 mb-6 max-w-prose text-muted">
        {candidates === null ? t('help') : t('reviewHelp')}
      </p>
      {!canSave && (
        <div className="mb-6">
          <Message kind="done">{t('visitor')}</Message>
        </div>
      )}
      {candidates === null || readAgainst === null ? (
        <SourceForm
          source={source}
          onChange={(change) => dispatch({ type: 'describe', source: change })}
          onRead={read}
          today={today}
        />
      ) : (
        <>
          <Review
            session={session}
            dispatch={dispatch}
            publishedOn={readAgainst}
            progress={reading.progress}
            onStop={reading.stop}
            isSaving={saving.isSaving}
            onBack={() => {
              reading.stop()
              dispatch({ type: 'back' })
            }}
            problem={problem}
          />
          {problem !== null && problem.candidateId === null && (
            <div className="mt-4">
              <ProblemMessage problem={problem.problem} />
            </div>
          )}
          {written.size > 0 && (
            <div className="mt-4">
              <Message kind="done">{t('partlySaved', { count: written.size })}</Message>
            </div>
          )}
          <SaveBar
            counts={decisionCounts(candidates.filter(({ id }) => !written.has(id)))}
            isSourceSaved={written.size > 0}
            isReading={reading.progress?.state === 'reading'}
            canSave={canSave}
            isSaving={saving.isSaving}
            isPublished={isPublished}
            onPublish={setPublished}
            onSave={() => save(readAgainst)}
          />
        </>
      )}
      {warning}
    </div>
  )
}

/** The candidate that is there already, open again beside its twin; null where that was not the problem. */
function candidateBesideTwin(
  { problem, candidateId }: SaveProblem,
  candidates: readonly Candidate[],
): Candidate | null {
  const candidate = candidates.find(({ id }) => id === candidateId)
  if (candidate === undefined || problem.kind !== 'DUPLICATE' || problem.twin === null) return null
  const { slug, title } = problem.twin
  const twins = [{ id: slug, title, date: '' }, ...candidate.twins]
  return { ...candidate, twins, decision: { kind: 'open' } }
}
