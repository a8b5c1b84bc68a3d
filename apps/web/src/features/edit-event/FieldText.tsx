'use client'

import { useLocale, useTranslations } from 'next-intl'
import { quoted } from '../../ui/quoted.ts'
import type { EventDraft, EventField } from './event-draft.ts'

interface Props {
  readonly field: EventField
  readonly draft: EventDraft
}

/** One field of an event in words, to be compared with another version of it. */
export function FieldText({ field, draft }: Props) {
  const t = useTranslations('EventForm')
  const locale = useLocale()
  const tRole = useTranslations('Role')
  const tLink = useTranslations('Link')
  const lines = linesOf().filter((line) => line !== '')
  return (
    <span className="grid gap-1 whitespace-pre-line">
      {lines.length === 0 ? (
        <span className="text-muted">{t('nothing')}</span>
      ) : (
        lines.map((line) => <span key={line}>{line}</span>)
      )}
    </span>
  )

  function linesOf(): string[] {
    switch (field) {
      case 'title':
      case 'summary':
      case 'date':
      case 'disputeNote':
        return [draft[field]]
      case 'isDisputed':
        return [draft.isDisputed ? t('isDisputed') : t('isUndisputed')]
      case 'topics':
      case 'places':
        return [draft[field].map(({ name }) => name).join(', ')]
      case 'participations':
        return draft.participations.map(({ actor, role }) => `${actor.name}: ${tRole(role)}`)
      case 'links':
        return draft.links.map(({ kind, to }) => `${tLink(kind)}: ${to.name}`)
      case 'citations':
        return draft.citations.map(({ source, quote, claimedDate }) =>
          [source?.name, quote && quoted(quote, locale), claimedDate].filter(Boolean).join(' · '),
        )
    }
  }
}
