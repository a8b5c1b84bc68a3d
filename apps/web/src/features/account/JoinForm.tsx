'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type AuthProblem, authRequest } from './auth-request.ts'
import { leaveFor } from './leave.ts'
import { hintSignedIn } from './signed-in-hint.ts'

/** In characters, as the API has it. */
const SHORTEST_PASSWORD = 10

/** Takes the invitation behind the # of the address, which no server sees, and makes an account of it. */
export function JoinForm() {
  const t = useTranslations('Account')
  const [invitation, setInvitation] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<AuthProblem | null>(null)
  const [isWorking, setWorking] = useState(false)
  useEffect(() => setInvitation(window.location.hash.slice(1)), [])

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (password.length < SHORTEST_PASSWORD) return setProblem('passwordTooShort')
    setWorking(true)
    setProblem(null)
    const person = { name: name.trim(), email: email.trim(), password }
    const found = await authRequest('/sign-up/email', { invitation, ...person })
    if (found === null) {
      hintSignedIn()
      leaveFor('/account')
      return
    }
    setWorking(false)
    setProblem(found)
  }

  if (invitation === '') return <Message kind="problem">{t('noInvitation')}</Message>
  const emailError = problem === 'emailTaken' || problem === 'emailInvalid'
  const passwordError = problem === 'passwordTooShort' || problem === 'passwordTooLong'
  return (
    <form onSubmit={submit} className="grid gap-5">
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label={t('email')}
        error={emailError && t(`problem.${problem}`)}
        name="email"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <PasswordField
        label={t('password')}
        hint={t('passwordHint', { count: SHORTEST_PASSWORD })}
        error={passwordError && t(`problem.${problem}`)}
        name="password"
        autoComplete="new-password"
        required
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {problem !== null && !emailError && !passwordError && (
        <Message kind="problem">{t(`problem.${problem}`)}</Message>
      )}
      <Button kind="primary" type="submit" disabled={isWorking} className="min-h-11">
        {isWorking ? t('joining') : t('join')}
      </Button>
    </form>
  )
}
