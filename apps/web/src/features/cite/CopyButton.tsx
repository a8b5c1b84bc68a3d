'use client'

import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../../ui/Button.tsx'
import { useCopy } from '../../ui/use-copy.ts'

interface Props {
  readonly text: string
  /** What the text is, for those who hear the button only. */
  readonly what: string
}

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ text, what }: Props) {
  const t = useTranslations('Cite')
  const [state, copy] = useCopy(text)
  const Icon = state === 'copied' ? Check : Copy
  return (
    <span className="flex flex-col items-end gap-1">
      <Button onClick={copy} aria-label={t('copyOf', { what })}>
        <Icon aria-hidden className="size-4" />
        {state === 'copied' ? t('copied') : t('copy')}
      </Button>
      <span
        role="status"
        className={state === 'refused' ? 'max-w-48 text-xs text-dispute' : 'sr-only'}
      >
        {state === 'copied' && t('copied')}
        {state === 'refused' && t('refused')}
      </span>
    </span>
  )
}
