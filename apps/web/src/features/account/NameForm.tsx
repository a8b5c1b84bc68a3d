'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type AuthProblem, authRequest } from './auth-request.ts'
import { leaveFor } from './leave.ts'

/** The name that stands beside what one changes. */
export function NameForm({ name: saved }: { readonly name: string }) {
  const t = useTranslations('Account')
  const [name, setName] = useState(saved)
  const [problem, setProblem] = useState<AuthProblem | null>(null)
  const [isWorking, setWorking] = useState(false)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setWorking(true)
    const found = await authRequest('/update-user', { name: name.trim() })
    if (found === null) return leaveFor('/account')
    setWorking(false)
    setProblem(found)
  }

  return (
    <form onSubmit={submit} className="grid gap-3">
      <div className="grid items-end gap-2 sm:grid-cols-[1fr_auto]">
        <TextField
          label={t('name')}
          name="name"
          autoComplete="name"
          required
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button
          type="submit"
          className="min-h-10"
          disabled={isWorking || name.trim() === saved || name.trim() === ''}
        >
          {t('saveName')}
        </Button>
      </div>
      {problem !== null && <Message kind="problem">{t(`problem.${problem}`)}</Message>}
    </form>
  )
}
