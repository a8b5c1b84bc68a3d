'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  PersonRow_SetRoleDocument,
  type PersonRow_userFragment,
  type UserRole,
} from '../../generated/graphql'
import { dayOf } from '../../i18n/instants.ts'
import { Message } from '../../ui/Message.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { usePeopleWrite } from './use-people-write.ts'

const ROLES = ['READER', 'EDITOR', 'ADMINISTRATOR'] as const satisfies readonly UserRole[]

interface Props {
  readonly person: PersonRow_userFragment
  /** Whether it is who looks. */
  readonly isSelf: boolean
}

/** A person, whose role can be changed in place. */
export function PersonRow({ person, isSelf }: Props) {
  const t = useTranslations('People')
  const account = useTranslations('Account')
  const locale = useLocale()
  const { send, problem, isSending } = usePeopleWrite(PersonRow_SetRoleDocument, 'role')
  const [changed, setChanged] = useState<UserRole | null>(null)

  const change = async (role: UserRole) => {
    setChanged(null)
    const answer = await send({ user: person.id, role })
    if (answer !== null) setChanged(role)
  }

  return (
    <li className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          {person.name}
          {isSelf && <span className="ms-2 text-sm font-normal text-muted">{t('you')}</span>}
        </p>
        <p className="text-sm text-muted wrap-anywhere">
          {person.email} ·{' '}
          {t('since', {
            date: dayOf(person.createdAt, locale),
          })}
        </p>
      </div>
      <SelectField
        label={t('role')}
        name={t('roleOf', { name: person.name })}
        value={person.role}
        choices={ROLES.map((value) => ({ value, label: account(`role.${value}`) }))}
        isDisabled={isSending}
        onChange={change}
      />
      <div className="empty:hidden sm:col-span-full">
        {problem !== null && (
          <Message kind="problem">{t('roleProblem', { message: problem })}</Message>
        )}
        {changed !== null && (
          <Message kind="done">
            {t('roleChanged', { name: person.name, role: account(`role.${changed}`) })}
          </Message>
        )}
      </div>
    </li>
  )
}
