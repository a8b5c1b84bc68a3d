'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { followedLink } from '../../ui/followed-link.ts'

/**
 * Asks before a link or the browser leaves the page while `isUnsaved`. Returns the dialog, to be drawn
 * anywhere. The back button cannot be held up; what was typed is kept for it.
 */
export function useWarnOnLeaving(isUnsaved: boolean): ReactNode {
  const t = useTranslations('Writing')
  const router = useRouter()
  const [target, setTarget] = useState<string | null>(null)
  useEffect(() => {
    if (!isUnsaved) return
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const click = (event: MouseEvent) => {
      const href = leadsTo(event)
      if (href === null) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(href)
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', click, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', click, { capture: true })
    }
  }, [isUnsaved])
  return (
    <ConfirmDialog
      title={t('leaveTitle')}
      description={t('leaveHelp')}
      action={t('leave')}
      isOpen={target !== null}
      onConfirm={() => target !== null && router.push(target)}
      onClose={() => setTarget(null)}
    />
  )
}

/** The page of this site that a click goes to in this tab; null for every other click. */
function leadsTo(event: MouseEvent): string | null {
  const link = followedLink(event)
  if (link === null) return null
  const { origin, pathname, search, hash } = link.url
  return origin === window.location.origin ? `${pathname}${search}${hash}` : null
}
