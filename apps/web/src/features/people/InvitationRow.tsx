'use client'

import { useLocale, useTranslations } from 'next-intl'
import {
  type InvitationRow_invitationFragment,
  InvitationRow_RevokeDocument,
} from '../../generated/graphql'
import { dayOf } from '../../i18n/instants.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { usePeopleWrite } from './use-people-write.ts'

interface Props {
  readonly invitation: InvitationRow_invitationFragment
}

/** An invitation that nobody has used yet, which can be taken back. */
export function InvitationRow({ invitation }: Props) {
  const t = useTranslations('People')
  const account = useTranslations('Account')
  const locale = useLocale()
  const { send, problem, isSending } = usePeopleWrite(InvitationRow_RevokeDocument)
  const { id, note, role, expiresAt, revokedAt, invitedBy } = invitation
  const name = note === '' ? t('someone') : note
  const about = [
    t('invitedAs', { role: account(`role.${role}`) }),
    invitedBy === null ? t('firstStart') : t('invitedBy', { name: invitedBy.name }),
    t('until', { date: dayOf(expiresAt, locale) }),
  ]
  return (
    <li className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{name}</p>
        <p className="text-sm text-muted">{about.join(' · ')}</p>
      </div>
      {revokedAt === null ? (
        <Button
          disabled={isSending}
          className="justify-self-start"
          aria-label={t('takeBackNamed', { name })}
          onClick={() => void send({ id })}
        >
          {t('takeBack')}
        </Button>
      ) : (
        <p role="status" className="text-sm text-muted">
          {t('takenBack')}
        </p>
      )}
      {problem !== null && <Message kind="problem">{problem}</Message>}
    </li>
  )
}
