'use client'

import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from './Button.tsx'
import { CONTROL_STYLE, Field, type FieldTexts } from './Field.tsx'
import { useCopy } from './use-copy.ts'

interface Props extends FieldTexts {
  readonly value: string
}

/** Something to take elsewhere: selected by a press on it, copied by the button. */
export function CopyField({ value, ...texts }: Props) {
  const t = useTranslations('Copy')
  const tCite = useTranslations('Cite')
  const [state, copy] = useCopy(value)
  const isCopied = state === 'copied'
  return (
    <Field {...texts}>
      {(control) => (
        <span className="grid gap-1.5">
          <span className="flex gap-2">
            <input
              {...control}
              readOnly
              value={value}
              onFocus={({ target }) => target.select()}
              className={`${CONTROL_STYLE} min-w-0 flex-1 font-mono text-sm`}
            />
            <Button onClick={copy} className="min-h-10 shrink-0">
              {isCopied ? (
                <Check aria-hidden className="size-4" />
              ) : (
                <Copy aria-hidden className="size-4" />
              )}
              <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
            </Button>
          </span>
          <span role="status" className="text-sm text-dispute empty:sr-only">
            {state === 'refused' && tCite('refused')}
          </span>
        </span>
      )}
    </Field>
  )
}
