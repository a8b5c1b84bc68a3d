'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type AuthProblem, authRequest } from './auth-request.ts'
import { leaveFor } from './leave.ts'
import { hintSignedIn } from './signed-in-hint.ts'

interface Props {
  /** The path to go on to. */
  readonly next: string
}

/** E-mail and password. What was typed stays where it was wrong, and the focus goes to the password. */
export function SignInForm({ next }: Props) {
  const t = useTranslations('Account')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<AuthProblem | null>(null)
  const [isWorking, setWorking] = useState(false)
  const passwordInput = useRef<HTMLInputElement>(null)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setWorking(true)
    setProblem(null)
    const found = await authRequest('/sign-in/email', { email: email.trim(), password })
    if (found === null) {
      hintSignedIn()
      leaveFor(next)
      return
    }
    setWorking(false)
    setProblem(found)
    passwordInput.current?.select()
  }

  return (
    <form onSubmit={submit} className="grid gap-5">
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <PasswordField
        ref={passwordInput}
        label={t('password')}
        name="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {problem !== null && <Message kind="problem">{t(`problem.${problem}`)}</Message>}
      <Button kind="primary" type="submit" disabled={isWorking} className="min-h-11">
        {isWorking ? t('signingIn') : t('signIn')}
      </Button>
      <p className="text-sm text-muted">{t('signInHelp')}</p>
    </form>
  )
}
