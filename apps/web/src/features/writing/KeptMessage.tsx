'use client'

import { useLocale, useTranslations } from 'next-intl'
import { minuteOf } from '../../i18n/instants.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import type { Keeping, KeptTyping } from './use-kept-typing.ts'

interface Props<Value> {
  readonly kept: Keeping<Value>
  readonly onTake: (found: KeptTyping<Value>) => void
}

/** Offers what an earlier visit typed and did not save; nothing where it left nothing. */
export function KeptMessage<Value>({ kept: { found, forget }, onTake }: Props<Value>) {
  const t = useTranslations('Writing')
  const locale = useLocale()
  if (found === null) return null
  const take = () => {
    onTake(found)
    forget()
  }
  return (
    <div className="mb-4">
      <Message
        kind="done"
        actions={
          <span className="flex gap-2">
            <Button onClick={take}>{t('takeUp')}</Button>
            <Button kind="quiet" onClick={forget}>
              {t('discard')}
            </Button>
          </span>
        }
      >
        {t('kept', {
          at: minuteOf(found.at, locale),
        })}
      </Message>
    </div>
  )
}
