'use client'

import { useTranslations } from 'next-intl'
import { CheckField } from '../../ui/CheckField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { DateField } from '../date-field/DateField.tsx'
import { PickManyField } from '../pick/PickManyField.tsx'
import { CitationFields } from './CitationFields.tsx'
import type { EventDraft } from './event-draft.ts'
import { FormSection } from './FormSection.tsx'
import { LinkFields } from './LinkFields.tsx'
import { ParticipationFields } from './ParticipationFields.tsx'

export interface EventFieldsProps {
  readonly draft: EventDraft
  readonly onChange: (change: Partial<EventDraft>) => void
  /** What is wrong with a field, by the API's name for it; undefined: nothing. */
  readonly errorAt: (field: string) => string | undefined
  /** Whether the event has claims besides those of the draft: too many for one form. */
  readonly hasMoreClaims: boolean
  /** The day that "yesterday" counts from, as EDTF. */
  readonly today: string
}

/** All that can be typed of an event, in the order in which it is known. */
export function EventFields({ draft, onChange, errorAt, hasMoreClaims, today }: EventFieldsProps) {
  const t = useTranslations('EventForm')
  return (
    <>
      <FormSection title={t('what')}>
        <TextField
          label={t('title')}
          name="title"
          maxLength={300}
          value={draft.title}
          onChange={({ target }) => onChange({ title: target.value })}
          error={errorAt('title')}
        />
        <DateField
          label={t('date')}
          name="date"
          value={draft.date}
          onChange={(date) => onChange({ date })}
          error={errorAt('date')}
          today={today}
        />
        <TextArea
          label={t('summary')}
          hint={t('summaryHint')}
          name="summary"
          maxLength={20_000}
          value={draft.summary}
          onChange={({ target }) => onChange({ summary: target.value })}
          error={errorAt('summary')}
        />
      </FormSection>
      <FormSection title={t('context')}>
        <ParticipationFields
          participations={draft.participations}
          onChange={(participations) => onChange({ participations })}
          error={errorAt('participations')}
        />
        <PickManyField
          label={t('topics')}
          hint={t('topicsHint')}
          kind="topics"
          chosen={draft.topics}
          onChange={(topics) => onChange({ topics })}
          error={errorAt('topics')}
        />
        <PickManyField
          label={t('places')}
          kind="places"
          chosen={draft.places}
          onChange={(places) => onChange({ places })}
          error={errorAt('places')}
        />
      </FormSection>
      <FormSection title={t('evidence')} help={t('evidenceHelp')}>
        <CitationFields
          citations={draft.citations}
          onChange={(citations) => onChange({ citations })}
          errorAt={errorAt}
          today={today}
        />
        {hasMoreClaims && <p className="text-sm text-muted">{t('evidenceHidden')}</p>}
      </FormSection>
      <FormSection title={t('links')}>
        <LinkFields
          links={draft.links}
          onChange={(links) => onChange({ links })}
          error={errorAt('links')}
        />
      </FormSection>
      <FormSection title={t('dispute')}>
        <CheckField
          label={t('isDisputed')}
          isChecked={draft.isDisputed}
          onChange={(isDisputed) => onChange({ isDisputed })}
        />
        {(draft.isDisputed || draft.disputeNote !== '') && (
          <TextArea
            label={t('disputeNote')}
            maxLength={5_000}
            value={draft.disputeNote}
            onChange={({ target }) => onChange({ disputeNote: target.value })}
            error={errorAt('disputeNote')}
          />
        )}
      </FormSection>
    </>
  )
}
