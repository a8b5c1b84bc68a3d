'use client'

import { useMutation } from '@apollo/client/react'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { NewInvitation_MakeDocument, type UserRole } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Message } from '../../ui/Message.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRefusalText } from '../writing/use-refusal-text.ts'

const ROLES = ['EDITOR', 'READER', 'ADMINISTRATOR'] as const satisfies readonly UserRole[]

interface Props {
  /** An invitation was made; the list lacks it. */
  readonly onMade: () => void
}

/** Makes a link by which one person may sign up. It is shown once; how it is sent is not our business. */
export function NewInvitation({ onMade }: Props) {
  const t = useTranslations('People')
  const refusalText = useRefusalText()
  const account = useTranslations('Account')
  const [role, setRole] = useState<UserRole>('EDITOR')
  const [note, setNote] = useState('')
  const [make, { data, loading }] = useMutation(NewInvitation_MakeDocument)
  const answer = data?.invitePerson

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    await make({ variables: { role, note: note.trim() } })
    setNote('')
    onMade()
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('inviteWhom')}
          hint={t('inviteWhomHint')}
          name="note"
          autoComplete="off"
          maxLength={200}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <ChoiceField
          label={t('inviteAs')}
          hint={account(`may.${role}`)}
          value={role}
          choices={ROLES.map((value) => ({ value, label: account(`role.${value}`) }))}
          onChange={setRole}
        />
      </div>
      <div>
        <Button type="submit" disabled={loading}>
          {t('invite')}
        </Button>
      </div>
      {answer !== undefined && 'message' in answer && (
        <Message kind="problem">
          {refusalText({ type: answer.__typename, message: answer.message })}
        </Message>
      )}
      {answer !== undefined && 'token' in answer && answer.token !== null && (
        <CopyField
          label={t('inviteLink')}
          hint={t('inviteLinkHint')}
          value={`${window.location.origin}/join#${answer.token}`}
        />
      )}
    </form>
  )
}
