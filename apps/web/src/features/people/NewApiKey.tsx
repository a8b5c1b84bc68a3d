'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { type ApiKeyScope, NewApiKey_MakeDocument } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { usePeopleWrite } from './use-people-write.ts'

const SCOPES = ['READ_DRAFTS', 'WRITE', 'ADMINISTER'] as const satisfies readonly ApiKeyScope[]

interface Props {
  /** A key was made; the list lacks it. */
  readonly onMade: () => void
}

/** A button that opens what a new key needs, and then shows its secret, once. */
export function NewApiKey({ onMade }: Props) {
  const t = useTranslations('People')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('newKey')}</Button>
      <Dialog
        title={t('newKey')}
        description={t('newKeyHelp')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <NewApiKeyForm onMade={onMade} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function NewApiKeyForm({ onMade, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('People')
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly ApiKeyScope[]>([])
  const [secret, setSecret] = useState<string | null>(null)
  const { send, problem, isSending } = usePeopleWrite(NewApiKey_MakeDocument, 'name')

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const made = await send({ name: name.trim(), scopes: [...scopes] })
    if (made === null) return
    setSecret(made.secret)
    onMade()
  }

  if (secret !== null)
    return (
      <div className="grid gap-4">
        <Message kind="done">{t('keyMade')}</Message>
        <CopyField label={t('secret')} value={secret} />
        <CopyField
          label={t('try')}
          value={`curl ${window.location.origin}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${secret}' -d '{"query":"{ viewer { canWrite } }"}'`}
        />
        <div className="flex justify-end">
          <Button kind="primary" onClick={onClose}>
            {t('secretKept')}
          </Button>
        </div>
      </div>
    )
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={t('keyName')}
        hint={t('keyNameHint')}
        name="key-name"
        autoComplete="off"
        required
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{t('scopes')}</legend>
        {SCOPES.map((scope) => (
          <CheckField
            key={scope}
            label={t(`scope.${scope}`)}
            hint={t(`scopeHint.${scope}`)}
            isChecked={scopes.includes(scope)}
            onChange={(isChecked) =>
              setScopes(isChecked ? [...scopes, scope] : scopes.filter((each) => each !== scope))
            }
          />
        ))}
      </fieldset>
      {problem !== null && <Message kind="problem">{problem}</Message>}
      <div className="flex justify-end">
        <Button kind="primary" type="submit" disabled={isSending || name.trim() === ''}>
          {t('makeKey')}
        </Button>
      </div>
    </form>
  )
}
