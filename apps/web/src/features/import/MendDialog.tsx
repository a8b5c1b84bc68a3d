'use client'

import { parseEdtf, readTypedDate } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { ParticipationRole } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { quoted } from '../../ui/quoted.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { DateField } from '../date-field/DateField.tsx'
import { typeableText } from '../date-field/typeable-text.ts'
import { PickManyField } from '../pick/PickManyField.tsx'
import type { Candidate } from './candidate.ts'

const ROLES = [
  'PARTICIPANT',
  'INITIATOR',
  'TARGET',
  'MEDIATOR',
] as const satisfies readonly ParticipationRole[]

interface Props {
  readonly candidate: Candidate
  /** The day of publication as EDTF, which "yesterday" counts from. */
  readonly publishedOn: string
  readonly onMend: (candidate: Candidate) => void
  readonly onClose: () => void
}

/** Sets right what was read: title, date, who took part, where, and what it is about. */
export function MendDialog({ candidate, publishedOn, onMend, onClose }: Props) {
  const t = useTranslations('Import')
  const role = useTranslations('Role')
  const locale = useLocale()
  const [mended, setMended] = useState(candidate)
  const [date, setDate] = useState(() =>
    candidate.edtf === '' ? '' : typeableText(parseEdtf(candidate.edtf), locale, publishedOn),
  )
  const [isChecked, setChecked] = useState(false)
  const reading = readTypedDate(date, { locale, today: publishedOn })
  const isTitleMissing = mended.title.trim() === ''

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setChecked(true)
    if (reading.kind !== 'DATE' || isTitleMissing) return
    onMend({ ...mended, title: mended.title.trim(), edtf: reading.date.edtf })
  }

  return (
    <Dialog title={t('mendTitle')} isOpen onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid gap-5">
        <p className="border-s-2 border-line ps-3 text-sm text-muted">
          {quoted(candidate.sentence.text, locale)}
        </p>
        <TextField
          label={t('eventTitle')}
          error={isChecked && isTitleMissing && t('titleMissing')}
          name="event-title"
          autoComplete="off"
          maxLength={300}
          value={mended.title}
          onChange={({ target }) => setMended({ ...mended, title: target.value })}
        />
        <DateField
          label={t('eventDate')}
          error={isChecked && reading.kind === 'EMPTY' && t('dateMissing')}
          name="event-date"
          value={date}
          onChange={setDate}
          today={publishedOn}
        />
        <PickManyField
          label={t('actors')}
          kind="actors"
          chosen={mended.participants.map(({ actor }) => actor)}
          onChange={(actors) =>
            setMended({
              ...mended,
              participants: actors.map((actor) => ({
                actor,
                role:
                  mended.participants.find((each) => each.actor.id === actor.id)?.role ??
                  'PARTICIPANT',
              })),
            })
          }
        />
        {mended.participants.length > 0 && (
          <div className="grid gap-2 *:justify-between">
            {mended.participants.map((each) => (
              <SelectField
                key={each.actor.id}
                label={each.actor.name}
                value={each.role}
                choices={ROLES.map((value) => ({ value, label: role(value) }))}
                onChange={(chosen) =>
                  setMended({
                    ...mended,
                    participants: mended.participants.map((other) =>
                      other.actor.id === each.actor.id ? { ...other, role: chosen } : other,
                    ),
                  })
                }
              />
            ))}
          </div>
        )}
        <PickManyField
          label={t('topics')}
          kind="topics"
          chosen={mended.topics}
          onChange={(topics) => setMended({ ...mended, topics })}
        />
        <PickManyField
          label={t('places')}
          kind="places"
          chosen={mended.places}
          onChange={(places) => setMended({ ...mended, places })}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t('mendCancel')}</Button>
          <Button kind="primary" type="submit">
            {t('mendDone')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
