'use client'

import { useMutation } from '@apollo/client/react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { type ApiKeyRow_apiKeyFragment, ApiKeyRow_RevokeDocument } from '../../generated/graphql'
import { dayOf, minuteOf } from '../../i18n/instants.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { useRefusalText } from '../writing/use-refusal-text.ts'

interface Props {
  readonly apiKey: ApiKeyRow_apiKeyFragment
}

/** A program's key: what it is for and may do, when it was last used, and its end. */
export function ApiKeyRow({ apiKey }: Props) {
  const t = useTranslations('People')
  const refusalText = useRefusalText()
  const locale = useLocale()
  const [isAsking, setAsking] = useState(false)
  const [revoke, { data, loading }] = useMutation(ApiKeyRow_RevokeDocument)
  const answer = data?.revokeApiKey
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
          disabled={loading}
          className="justify-self-start"
          aria-label={t('revokeNamed', { name })}
          onClick={() => setAsking(true)}
        >
          {t('revoke')}
        </Button>
      )}
      {answer !== undefined && 'message' in answer && (
        <Message kind="problem">
          {refusalText({ type: answer.__typename, message: answer.message })}
        </Message>
      )}
      <ConfirmDialog
        title={t('revokeTitle', { name })}
        description={t('revokeHelp')}
        action={t('revoke')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => revoke({ variables: { id: apiKey.id } })}
      />
    </li>
  )
}
