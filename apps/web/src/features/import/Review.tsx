'use client'

import { ArrowLeft, Keyboard, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { useRefusalText } from '../writing/use-refusal-text.ts'
import { CandidateCard } from './CandidateCard.tsx'
import type { Candidate } from './candidate.ts'
import { type CandidateDeed, commandOf } from './deeds.ts'
import { type ImportAction, type ImportSession, isReadWhole, nextOpen } from './import-session.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { MarkedSource } from './MarkedSource.tsx'
import { MendDialog } from './MendDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import type { Progress } from './use-reading.ts'
import type { SaveProblem } from './use-saving.ts'

interface Props {
  readonly session: ImportSession
  readonly dispatch: (action: ImportAction) => void
  /** The day of publication as EDTF. */
  readonly publishedOn: string
  readonly progress: Progress | null
  readonly onStop: () => void
  /** Back to the text; what was decided is given up. */
  readonly onBack: () => void
  /** What is decided while it is saved would not be saved with the rest. */
  readonly isSaving: boolean
  /** Why the last save did not write all; null where none failed. */
  readonly problem: SaveProblem | null
}

/** The text beside what was read out of it; every candidate is decided here, by pointer or by key. */
export function Review(props: Props) {
  const { session, dispatch, publishedOn, progress, onStop, onBack, isSaving, problem } = props
  const t = useTranslations('Import')
  const refusalText = useRefusalText()
  const textOf = ({ problem }: SaveProblem) =>
    'refusal' in problem ? refusalText(problem.refusal) : ''
  const candidates = session.candidates ?? []
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState<'mend' | 'mendToAccept' | 'merge' | 'help' | null>(null)
  const cards = useRef(new Map<number, HTMLElement>())
  const candidate = candidates[active]
  const [said, setSaid] = useState('')

  const go = useCallback((id: number) => {
    setActive(id)
    cards.current.get(id)?.focus()
  }, [])
  // The keys work as soon as there is something to decide.
  const hasAny = candidates.length > 0
  useEffect(() => {
    if (hasAny) cards.current.get(0)?.focus({ preventScroll: true })
  }, [hasAny])
  useEffect(() => {
    if (problem !== null && problem.candidateId !== null) go(problem.candidateId)
  }, [problem, go])

  // A dialog keeps the focus until it is gone, so that the next card gets it only then.
  const wasOpen = useRef(false)
  useEffect(() => {
    if (open === null && wasOpen.current) cards.current.get(active)?.focus()
    wasOpen.current = open !== null
  }, [open, active])

  const decide = (of: Candidate, decision: Candidate['decision']) => {
    dispatch({ type: 'decide', id: of.id, decision })
    setOpen(null)
    setSaid(t(`state.${decision.kind}`, { title: of.title }))
    go(decision.kind === 'open' ? of.id : nextOpen(candidates, of.id))
  }
  const perform = (deed: CandidateDeed, of: Candidate) => {
    setActive(of.id)
    const isDecided = of.decision.kind !== 'open'
    if (deed === 'reopen') decide(of, { kind: 'open' })
    else if (deed === 'mend') setOpen('mend')
    else if (isDecided) setSaid(t('decidedAlready'))
    else if (deed === 'reject') decide(of, { kind: 'rejected' })
    else if (deed === 'merge') setOpen('merge')
    // Who accepts what may be there already is asked first, and who accepts no date has to give one.
    else if (of.edtf === '') setOpen('mendToAccept')
    else if (of.twins.length > 0) setOpen('merge')
    else decide(of, { kind: 'accepted', isNoTwin: false })
  }
  const undo = () => {
    const before = session.past.at(-1)
    const changed = before?.find((each, index) => each !== candidates[index])
    dispatch({ type: 'undo' })
    if (changed !== undefined) go(changed.id)
  }
  const keys = (event: KeyboardEvent) => {
    const command =
      event.target instanceof Element && isTyping(event.target) ? null : commandOf(event)
    if (command === null || open !== null || isSaving) return
    event.preventDefault()
    if (command === 'help') setOpen('help')
    else if (command === 'undo') undo()
    else if (command === 'next') go(Math.min(active + 1, candidates.length - 1))
    else if (command === 'previous') go(Math.max(active - 1, 0))
    else if (candidate !== undefined) perform(command, candidate)
  }

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <Button kind="quiet" disabled={isSaving} onClick={onBack}>
          <ArrowLeft aria-hidden className="size-4" />
          {t('back')}
        </Button>
        <ReadingProgress progress={progress ?? leftAt(session)} onStop={onStop} />
        <Button className="ms-auto" disabled={isSaving || session.past.length === 0} onClick={undo}>
          <Undo2 aria-hidden className="size-4" />
          {t('undo')}
        </Button>
        <Button onClick={() => setOpen('help')}>
          <Keyboard aria-hidden className="size-4" />
          {t('keys')}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <MarkedSource
          label={t('text')}
          text={session.source.text}
          language={session.source.language}
          candidates={candidates}
          active={active}
          onChoose={go}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: each card takes the focus; the keys reach them all from here */}
        <div onKeyDown={keys} inert={isSaving} className="grid min-w-0 gap-3">
          {candidates.length === 0 && isReadWhole(session) && (
            <Message kind="done">{t('nothingFound')}</Message>
          )}
          {candidates.map((each) => (
            <CandidateCard
              key={each.id}
              candidate={each}
              isActive={each.id === active}
              problem={problem?.candidateId === each.id ? textOf(problem) : ''}
              cardRef={(element) => {
                if (element === null) cards.current.delete(each.id)
                else cards.current.set(each.id, element)
              }}
              onFocus={() => setActive(each.id)}
              onDo={(deed) => perform(deed, each)}
              onChooseDate={(edtf) => dispatch({ type: 'mend', candidate: { ...each, edtf } })}
            />
          ))}
        </div>
      </div>
      <KeysDialog isOpen={open === 'help'} onClose={() => setOpen(null)} />
      {candidate !== undefined && (open === 'mend' || open === 'mendToAccept') && (
        <MendDialog
          candidate={candidate}
          publishedOn={publishedOn}
          onMend={(mended) => {
            dispatch({ type: 'mend', candidate: mended })
            if (open === 'mend') setOpen(null)
            else decide(mended, { kind: 'accepted', isNoTwin: false })
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {candidate !== undefined && open === 'merge' && (
        <MergeDialog
          candidate={candidate}
          onMerge={(into) => decide(candidate, { kind: 'merged', into })}
          onNew={() => decide(candidate, { kind: 'accepted', isNoTwin: true })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** Where an earlier visit ended in the middle of a reading; null where all was read. */
function leftAt(session: ImportSession): Progress | null {
  if (isReadWhole(session)) return null
  return { done: session.readTo, total: session.source.text.length, state: 'stopped' }
}

function isTyping(element: Element): boolean {
  return element.matches('input, textarea, select')
}
