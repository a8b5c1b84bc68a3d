'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { NewInvitation_MakeDocument, type UserRole } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Message } from '../../ui/Message.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { usePeopleWrite } from './use-people-write.ts'

const ROLES = ['EDITOR', 'READER', 'ADMINISTRATOR'] as const satisfies readonly UserRole[]

interface Props {
  /** An invitation was made; the list lacks it. */
  readonly onMade: () => void
}

/** Makes a link by which one person may sign up. It is shown once; how it is sent is not our business. */
export function NewInvitation({ onMade }: Props) {
  const t = useTranslations('People')
  const account = useTranslations('Account')
  const [role, setRole] = useState<UserRole>('EDITOR')
  const [note, setNote] = useState('')
  const [token, setToken] = useState<string | null>(null)
  const { send, problem, isSending } = usePeopleWrite(NewInvitation_MakeDocument)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const made = await send({ role, note: note.trim() })
    if (made === null) return
    setToken(made.token)
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
        <Button type="submit" disabled={isSending}>
          {t('invite')}
        </Button>
      </div>
      {problem !== null && <Message kind="problem">{problem}</Message>}
      {token !== null && (
        <CopyField
          key={token}
          label={t('inviteLink')}
          hint={t('inviteLinkHint')}
          value={`${window.location.origin}/join#${token}`}
        />
      )}
    </form>
  )
}
