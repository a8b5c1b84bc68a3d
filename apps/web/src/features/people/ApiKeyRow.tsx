'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { type ApiKeyRow_apiKeyFragment, ApiKeyRow_RevokeDocument } from '../../generated/graphql'
import { dayOf, minuteOf } from '../../i18n/instants.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { usePeopleWrite } from './use-people-write.ts'

interface Props {
  readonly apiKey: ApiKeyRow_apiKeyFragment
}

/** A program's key: what it is for and may do, when it was last used, and its end. */
export function ApiKeyRow({ apiKey }: Props) {
  const t = useTranslations('People')
  const locale = useLocale()
  const [isAsking, setAsking] = useState(false)
  const { send, problem, isSending } = usePeopleWrite(ApiKeyRow_RevokeDocument)
  const day = (instant: string) => dayOf(instant, locale)
  const minute = (instant: string) => minuteOf(instant, locale)
  const { name, prefix, scopes, owner, createdAt, lastUsedAt, revokedAt } = apiKey
  const isRevoked = revokedAt !== null
  return (
    <li className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className={`font-medium wrap-anywhere ${isRevoked ? 'text-muted line-through' : ''}`}>
          {name}
        </p>
        <p className="text-sm text-muted wrap-anywhere">
          <code className="font-mono">{prefix}…</code> ·{' '}
          {scopes.length === 0
            ? t('scope.none')
            : scopes.map((scope) => t(`scope.${scope}`)).join(', ')}
        </p>
        <p className="text-sm text-muted">
          {t('madeBy', { name: owner.name, date: day(createdAt) })} ·{' '}
          {lastUsedAt === null ? t('neverUsed') : t('lastUsed', { date: minute(lastUsedAt) })}
        </p>
      </div>
      {isRevoked ? (
        <p className="text-sm text-muted">{t('revoked', { date: day(revokedAt) })}</p>
      ) : (
        <Button
          kind="danger"
          disabled={isSending}
          className="justify-self-start"
          aria-label={t('revokeNamed', { name })}
          onClick={() => setAsking(true)}
        >
          {t('revoke')}
        </Button>
      )}
      {problem !== null && <Message kind="problem">{problem}</Message>}
      <ConfirmDialog
        title={t('revokeTitle', { name })}
        description={t('revokeHelp')}
        action={t('revoke')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void send({ id: apiKey.id })}
      />
    </li>
  )
}
