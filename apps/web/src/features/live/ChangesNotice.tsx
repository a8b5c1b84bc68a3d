'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../ui/Button.tsx'

interface Props {
  readonly count: number
  readonly onShow: () => void
}

/** Says over the page's foot, where it moves nothing, that something has changed elsewhere. */
export function ChangesNotice({ count, onShow }: Props) {
  const t = useTranslations('Live')
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-30 flex justify-center print:hidden"
    >
      {count > 0 && (
        <div className="pointer-events-auto flex items-center gap-3 rounded-full border border-line-strong bg-surface py-1 ps-4 pe-1 text-sm shadow-lg">
          {t('changed', { count })}
          <Button onClick={onShow} className="rounded-full">
            {t('show')}
          </Button>
        </div>
      )}
    </div>
  )
}
