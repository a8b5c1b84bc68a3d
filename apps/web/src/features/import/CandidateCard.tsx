'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { RefCallback } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { Candidate } from './candidate.ts'
import { DateWords } from './DateWords.tsx'
import type { CandidateDeed } from './deeds.ts'

interface Props {
  readonly candidate: Candidate
  readonly isActive: boolean
  /** Why it was not saved; empty where nothing is wrong. */
  readonly problem: string
  readonly cardRef: RefCallback<HTMLElement>
  readonly onFocus: () => void
  readonly onDo: (deed: CandidateDeed) => void
  readonly onChooseDate: (edtf: string) => void
}

/** One candidate: what it would become, how its date was read, what is like it, and what can be done. */
export function CandidateCard(props: Props) {
  const { candidate, isActive, problem, cardRef, onFocus, onDo } = props
  const { id, title, edtf, decision } = candidate
  const isOpen = decision.kind === 'open'
  return (
    <article
      ref={cardRef}
      id={`candidate-${id}`}
      aria-labelledby={`candidate-${id}-title`}
      aria-current={isActive ? 'true' : undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      className="scroll-mt-4 scroll-mb-28 rounded-card border border-line bg-surface px-4 py-3 aria-current:border-accent aria-current:ring-1 aria-current:ring-accent focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-focus"
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-sm text-muted">{id + 1}</span>
        <p className={`font-semibold ${decision.kind === 'rejected' ? 'text-muted' : ''}`}>
          <DateWords edtf={edtf} />
        </p>
        {edtf !== '' && <code className="font-mono text-sm text-muted">{edtf}</code>}
        <State candidate={candidate} />
      </div>
      <h2
        id={`candidate-${id}-title`}
        className={`mt-1 wrap-anywhere ${decision.kind === 'rejected' ? 'text-muted line-through' : ''}`}
      >
        {title}
      </h2>
      {isOpen && <Details {...props} />}
      {problem !== '' && (
        <p
          role="alert"
          className="mt-2 rounded-control bg-dispute-soft px-3 py-2 text-sm text-dispute"
        >
          {problem}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {isOpen ? (
          <>
            <Deed deed="accept" hotkey="A" {...{ onDo, isActive, title }} />
            <Deed deed="mend" hotkey="E" {...{ onDo, isActive, title }} />
            <Deed deed="merge" hotkey="M" {...{ onDo, isActive, title }} />
            <Deed deed="reject" hotkey="R" {...{ onDo, isActive, title }} />
          </>
        ) : (
          <>
            <Deed deed="reopen" hotkey="O" {...{ onDo, isActive, title }} />
            {decision.kind !== 'rejected' && (
              <Deed deed="mend" hotkey="E" {...{ onDo, isActive, title }} />
            )}
          </>
        )}
      </div>
    </article>
  )
}

function State({ candidate: { decision } }: { readonly candidate: Candidate }) {
  const t = useTranslations('Import')
  if (decision.kind === 'open') return null
  return (
    <p className="ms-auto text-sm text-muted">
      {decision.kind === 'merged'
        ? t('state.merged', { title: decision.into.title })
        : t(`state.${decision.kind}`)}
    </p>
  )
}

interface DeedProps {
  readonly deed: CandidateDeed
  readonly hotkey: string
  readonly isActive: boolean
  readonly title: string
  readonly onDo: (deed: CandidateDeed) => void
}

function Deed({ deed, hotkey, isActive, title, onDo }: DeedProps) {
  const t = useTranslations('Import')
  return (
    <Button
      // Tab goes through the card at hand alone; up and down go from card to card.
      tabIndex={isActive ? 0 : -1}
      aria-keyshortcuts={hotkey}
      aria-label={`${t(`deed.${deed}`)}: ${title}`}
      onClick={() => onDo(deed)}
    >
      {t(`deed.${deed}`)}
      {/* Not a text of the button: what it is called is what it does. */}
      <span
        aria-hidden
        data-key={hotkey}
        className="text-xs text-muted after:content-[attr(data-key)] max-sm:hidden"
      />
    </Button>
  )
}

function Details({ candidate, isActive, onChooseDate }: Props) {
  const t = useTranslations('Import')
  const role = useTranslations('Role')
  const link = useTranslations('Link')
  const format = useFormatter()
  const { mention, edtf, participants, topics, places, twins } = candidate
  const reading = mention?.readings.find((each) => each.edtf === edtf)
  const others = mention?.readings.filter((each) => each.edtf !== edtf) ?? []
  const names = [
    ...participants.map((each) =>
      each.role === 'PARTICIPANT' ? each.actor.name : `${each.actor.name} (${role(each.role)})`,
    ),
    ...places.map(({ name }) => name),
    ...topics.map(({ name }) => name),
  ]
  return (
    <div className="mt-2 grid gap-1 text-sm text-muted">
      {mention !== null && (
        <p>
          {t('writtenAs', { words: mention.text })}
          {reading !== undefined && ` · ${reading.ruleInWords}`}
          {reading !== undefined &&
            reading === mention.readings[0] &&
            ` · ${t('confidence', { percent: format.number(mention.confidence, { style: 'percent' }) })}`}
        </p>
      )}
      {others.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          {t('orElse')}
          {others.map((each) => (
            <Button
              key={each.edtf}
              tabIndex={isActive ? 0 : -1}
              title={each.ruleInWords}
              onClick={() => onChooseDate(each.edtf)}
            >
              <DateWords edtf={each.edtf} />
            </Button>
          ))}
        </div>
      )}
      {names.length > 0 && <p>{[...new Set(names)].join(' · ')}</p>}
      {candidate.link !== null && (
        <p>
          {link(candidate.link.kind)}: {t('candidate', { number: candidate.link.to + 1 })}{' '}
          {t('becauseOf', { words: candidate.link.words })}
        </p>
      )}
      {twins[0] !== undefined && (
        <p className="text-dispute">{t('twin', { title: twins[0].title, date: twins[0].date })}</p>
      )}
    </div>
  )
}
