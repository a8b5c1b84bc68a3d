'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { followedLink } from '../../ui/followed-link.ts'
import { LEAVING } from './leaving.ts'

/** In ms: a page that comes sooner needs no sign. */
const PATIENCE = 150
/** In ms: a page that has not come by then has said so itself. */
const LONGEST = 15_000

/** Says that a page is on its way, where it does not come at once: by a line along the top, and in words. */
export function NavigationProgress() {
  const t = useTranslations('Site')
  const path = usePathname()
  const here = `${path}?${useSearchParams()}`
  const [left, setLeft] = useState<string | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setLeft(here), PATIENCE)
    }
    // On the window, after all others: what Next opens the browser does not, which has a sign of its own.
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented && followedLink(event) !== null) leave()
    }
    // The address is the other page's before that page is there.
    const step = () => {
      if (window.location.pathname !== path) leave()
    }
    window.addEventListener('click', follow)
    window.addEventListener('popstate', step)
    window.addEventListener(LEAVING, leave)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('click', follow)
      window.removeEventListener('popstate', step)
      window.removeEventListener(LEAVING, leave)
    }
  }, [here, path])
  useEffect(() => {
    if (left === null) return
    const timer = setTimeout(() => setLeft(null), LONGEST)
    return () => clearTimeout(timer)
  }, [left])
  return (
    <div role="status" className="print:hidden">
      {left === here && (
        <>
          <span className="annals-on-its-way fixed inset-x-0 top-0 z-50 h-0.5 origin-left bg-accent" />
          <span className="sr-only">{t('opening')}</span>
        </>
      )}
    </div>
  )
}
