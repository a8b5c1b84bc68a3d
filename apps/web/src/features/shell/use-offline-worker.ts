import { useLocale } from 'next-intl'
import { useEffect } from 'react'
import { remembered } from '../../ui/remember.ts'
import { THEME_COOKIE } from '../theme/themes.ts'

/** Has a service worker stand in for pages that cannot be fetched, in the reader's language and theme. */
export function useOfflineWorker(): void {
  const locale = useLocale()
  useEffect(() => {
    // A server under development goes and comes, and is to be seen doing so.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
    const register = () => void registerWorker(locale)
    if (document.readyState === 'complete') register()
    else addEventListener('load', register, { once: true })
    return () => removeEventListener('load', register)
  }, [locale])
}

async function registerWorker(locale: string): Promise<void> {
  // It knows what its address tells it, since it reads neither cookies nor pages.
  const told = new URLSearchParams({ locale, theme: remembered(THEME_COOKIE) ?? 'system' })
  try {
    await navigator.serviceWorker.register(`/offline-worker.js?${told}`)
  } catch (error) {
    console.warn('Pages that cannot be fetched will be the browser’s own:', error)
  }
}
