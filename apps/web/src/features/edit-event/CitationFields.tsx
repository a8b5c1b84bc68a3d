'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { DateField } from '../date-field/DateField.tsx'
import { PickField } from '../pick/PickField.tsx'
import type { CitationDraft } from './event-draft.ts'
import { RemoveButton } from './RemoveButton.tsx'

interface Props {
  readonly citations: readonly CitationDraft[]
  readonly onChange: (citations: readonly CitationDraft[]) => void
  readonly errorAt: (field: string) => string | undefined
  readonly today: string
}

/** The evidence, source by source: its words, how it writes the date, and the date that it claims. */
export function CitationFields({ citations, onChange, errorAt, today }: Props) {
  const t = useTranslations('EventForm')
  return (
    <>
      <div data-list="" className="contents">
        {citations.map((citation, index) => {
          const change = (part: Partial<CitationDraft>) =>
            onChange(citations.with(index, { ...citation, ...part }))
          const error = (field: string) => errorAt(`citations.${index}.${field}`)
          const name = t('citation', { number: index + 1 })
          return (
            <fieldset key={citation.key} className="min-w-0 rounded-card border border-line p-4">
              <legend className="sr-only">{name}</legend>
              <div className="grid gap-4">
                <div className="flex items-start gap-2">
                  <div className="min-w-0 flex-1">
                    <PickField
                      label={t('source')}
                      kind="sources"
                      error={error('source')}
                      chosen={citation.source === null ? [] : [citation.source]}
                      onPick={(source) => change({ source })}
                    />
                    {citation.source && (
                      <p className="mt-1.5 text-sm">
                        <span className="font-medium">{citation.source.name}</span>{' '}
                        <span className="text-muted">{citation.source.note}</span>
                      </p>
                    )}
                  </div>
                  <RemoveButton
                    label={t('remove', { name })}
                    onClick={() => onChange(citations.filter((_, at) => at !== index))}
                  />
                </div>
                <TextArea
                  label={t('quote')}
                  hint={t('quoteHint')}
                  maxLength={20_000}
                  value={citation.quote}
                  onChange={({ target }) => change({ quote: target.value })}
                  error={error('quote')}
                />
                <div className="grid gap-4 sm:grid-cols-2">
                  <TextField
                    label={t('expression')}
                    hint={t('expressionHint')}
                    value={citation.expression}
                    onChange={({ target }) => change({ expression: target.value })}
                    error={error('expression')}
                  />
                  <DateField
                    label={t('claimedDate')}
                    value={citation.claimedDate}
                    onChange={(claimedDate) => change({ claimedDate })}
                    error={error('claimedDate')}
                    today={today}
                  />
                </div>
                <TextField
                  label={t('note')}
                  maxLength={5_000}
                  value={citation.note}
                  onChange={({ target }) => change({ note: target.value })}
                  error={error('note')}
                />
              </div>
            </fieldset>
          )
        })}
      </div>
      <div>
        <Button onClick={() => onChange([...citations, newCitation()])}>
          <Plus aria-hidden className="size-4" />
          {t('addCitation')}
        </Button>
      </div>
    </>
  )
}

function newCitation(): CitationDraft {
  return {
    id: null,
    key: crypto.randomUUID(),
    source: null,
    quote: '',
    expression: '',
    claimedDate: '',
    note: '',
    confidence: null,
    resolution: null,
  }
}
