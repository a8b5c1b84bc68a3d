'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { CONTROL_STYLE, Field, type FieldTexts } from './Field.tsx'

type Props = FieldTexts & Omit<ComponentProps<'input'>, 'id' | 'type'>

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label, hint, error, ...input }: Props) {
  const t = useTranslations('Password')
  const [isShown, setShown] = useState(false)
  const Icon = isShown ? EyeOff : Eye
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="relative">
          <input
            {...input}
            {...control}
            type={isShown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            className={`${CONTROL_STYLE} pe-11`}
          />
          <button
            type="button"
            aria-label={t('show')}
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
            className="absolute end-0 top-0 grid size-10 place-items-center text-muted hover:text-ink"
          >
            <Icon aria-hidden className="size-5" />
          </button>
        </span>
      )}
    </Field>
  )
}
