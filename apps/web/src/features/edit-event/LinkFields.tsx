'use client'

import { useTranslations } from 'next-intl'
import type { EventLinkKind } from '../../generated/graphql'
import { SelectField } from '../../ui/SelectField.tsx'
import { PickField } from '../pick/PickField.tsx'
import type { LinkDraft } from './event-draft.ts'
import { RemoveButton } from './RemoveButton.tsx'

interface Props {
  readonly links: readonly LinkDraft[]
  readonly onChange: (links: readonly LinkDraft[]) => void
  readonly error: string | undefined
}

const KINDS: readonly EventLinkKind[] = ['IN_RESPONSE_TO', 'CAUSED_BY', 'PART_OF', 'FOLLOWS']

/** What the event says of others: it answers, was caused by, belongs to or follows them. */
export function LinkFields({ links, onChange, error }: Props) {
  const t = useTranslations('EventForm')
  const tLink = useTranslations('Link')
  return (
    <div className="grid content-start gap-2">
      <PickField
        label={t('linked')}
        kind="events"
        chosen={links.map(({ to }) => to)}
        error={error}
        onPick={(to) => onChange([...links, { kind: 'IN_RESPONSE_TO', to, note: '' }])}
      />
      {links.length > 0 && (
        <ul aria-label={t('linked')} className="divide-y divide-line border-y border-line">
          {links.map((link, index) => (
            <li key={link.to.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
              <SelectField
                label={t('kindOfLink')}
                value={link.kind}
                choices={KINDS.map((value) => ({ value, label: tLink(value) }))}
                onChange={(kind) => onChange(links.with(index, { ...link, kind }))}
              />
              <span className="min-w-0 flex-1 basis-40 text-sm">
                <span className="font-medium">{link.to.name}</span>{' '}
                <span className="text-muted">{link.to.note}</span>
              </span>
              <RemoveButton
                label={t('remove', { name: link.to.name })}
                onClick={() => onChange(links.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
