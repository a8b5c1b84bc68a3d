'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import type { AuthProblem } from './auth-request.ts'
import { signOut } from './sign-out.ts'

interface Props {
  /** Where to go on to as a visitor. */
  readonly next?: string
}

export function SignOutButton({ next = '/' }: Props) {
  const t = useTranslations('Account')
  const [problem, setProblem] = useState<AuthProblem | null>(null)
  return (
    <div className="grid gap-2">
      <Button onClick={async () => setProblem(await signOut(next))}>{t('signOut')}</Button>
      {problem !== null && <Message kind="problem">{t(`problem.${problem}`)}</Message>}
    </div>
  )
}
