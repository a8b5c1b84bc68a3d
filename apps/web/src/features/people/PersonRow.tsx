'use client'

import { useMutation } from '@apollo/client/react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { requireData } from '../../apollo/require-data.ts'
import {
  PersonRow_SetRoleDocument,
  type PersonRow_userFragment,
  type UserRole,
} from '../../generated/graphql'
import { dayOf } from '../../i18n/instants.ts'
import { Message } from '../../ui/Message.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useRefusalText } from '../writing/use-refusal-text.ts'

const ROLES = ['READER', 'EDITOR', 'ADMINISTRATOR'] as const satisfies readonly UserRole[]

interface Props {
  readonly person: PersonRow_userFragment
  /** Whether it is who looks. */
  readonly isSelf: boolean
}

/** A person, whose role can be changed in place. */
export function PersonRow({ person, isSelf }: Props) {
  const t = useTranslations('People')
  const refusalText = useRefusalText()
  const account = useTranslations('Account')
  const locale = useLocale()
  const [setRole, { loading }] = useMutation(PersonRow_SetRoleDocument)
  const [outcome, setOutcome] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null)

  const change = async (role: UserRole) => {
    const { data } = await setRole({ variables: { user: person.id, role } })
    const answer = requireData(data).setUserRole
    setOutcome(
      'message' in answer
        ? {
            kind: 'problem',
            text: t('roleProblem', {
              message: refusalText({
                type: answer.__typename,
                message: answer.message,
                field: 'role',
              }),
            }),
          }
        : {
            kind: 'done',
            text: t('roleChanged', { name: person.name, role: account(`role.${role}`) }),
          },
    )
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
        isDisabled={loading}
        onChange={change}
      />
      {outcome !== null && (
        <div className="sm:col-span-full">
          <Message kind={outcome.kind}>{outcome.text}</Message>
        </div>
      )}
    </li>
  )
}
