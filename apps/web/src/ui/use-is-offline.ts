import { useSyncExternalStore } from 'react'

/** Whether the browser knows that it has no network; false on the server. */
export function useIsOffline(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('online', onChange)
      window.addEventListener('offline', onChange)
      return () => {
        window.removeEventListener('online', onChange)
        window.removeEventListener('offline', onChange)
      }
    },
    () => !navigator.onLine,
    () => false,
  )
}
