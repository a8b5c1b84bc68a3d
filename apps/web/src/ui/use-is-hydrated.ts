import { useSyncExternalStore } from 'react'

/** False on the server and while the browser takes over what it drew; true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
