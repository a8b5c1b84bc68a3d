'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../ui/Button.tsx'
import { useIsOffline } from '../../ui/use-is-offline.ts'
import { useHeldLink } from './use-held-link.ts'
import { useOfflineWorker } from './use-offline-worker.ts'

/**
 * Says at the page's foot, without moving it, that there is no network and what still works. A link that
 * is followed meanwhile waits for the network here.
 */
export function OfflineNotice() {
  const t = useTranslations('Problem')
  const isOffline = useIsOffline()
  const { isHeld, drop } = useHeldLink()
  useOfflineWorker()
  return (
    <div role="status" className="print:hidden">
      {isOffline && (
        <div className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-t border-line-strong bg-surface px-4 py-3 text-center text-sm">
          <p>
            <strong className="font-semibold">{t('offline')}</strong>{' '}
            {t(isHeld ? 'linkHeld' : 'offlineHelp')}
          </p>
          {isHeld && <Button onClick={drop}>{t('linkDropped')}</Button>}
        </div>
      )}
    </div>
  )
}
