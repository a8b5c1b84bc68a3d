'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { type AuthProblem, authRequest } from './auth-request.ts'

interface Props {
  /** For the browser's store of passwords, which wants to know whose it is. */
  readonly email: string
}

/** A new password in place of the old one; every other browser is signed out. */
export function PasswordForm({ email }: Props) {
  const t = useTranslations('Account')
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [outcome, setOutcome] = useState<AuthProblem | 'done' | null>(null)
  const [isWorking, setWorking] = useState(false)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setWorking(true)
    setOutcome(null)
    const problem = await authRequest('/change-password', {
      currentPassword: current,
      newPassword: next,
      revokeOtherSessions: true,
    })
    setWorking(false)
    setOutcome(problem ?? 'done')
    if (problem !== null) return
    setCurrent('')
    setNext('')
  }

  const isTooShort = outcome === 'passwordTooShort' || outcome === 'passwordTooLong'
  const isWrong = outcome === 'wrongPassword'
  return (
    <form onSubmit={submit} className="grid gap-4">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <div className="grid gap-4 sm:grid-cols-2">
        <PasswordField
          label={t('currentPassword')}
          error={isWrong && t('problem.currentWrong')}
          autoComplete="current-password"
          required
          value={current}
          onChange={({ target }) => setCurrent(target.value)}
        />
        <PasswordField
          label={t('newPassword')}
          hint={t('passwordHint', { count: 10 })}
          error={isTooShort && t(`problem.${outcome}`)}
          autoComplete="new-password"
          required
          value={next}
          onChange={({ target }) => setNext(target.value)}
        />
      </div>
      {outcome === 'done' && <Message kind="done">{t('passwordChanged')}</Message>}
      {outcome !== null && outcome !== 'done' && !isTooShort && !isWrong && (
        <Message kind="problem">{t(`problem.${outcome}`)}</Message>
      )}
      <div>
        <Button type="submit" disabled={isWorking}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  )
}
