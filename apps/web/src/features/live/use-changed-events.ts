'use client'

import { useCallback, useEffect, useState } from 'react'
import type { EventFilter } from '../../generated/graphql'

const NONE: ReadonlySet<string> = new Set()

/**
 * Ids of the events that a filter lets through and that were changed elsewhere since the page came or
 * `forget` was called. Listens once the page is idle; the browser's EventSource comes back by itself, and
 * says where it left off.
 */
export function useChangedEvents(filter: EventFilter): {
  readonly changed: ReadonlySet<string>
  readonly forget: () => void
} {
  const [changed, setChanged] = useState(NONE)
  const key = JSON.stringify(filter)
  const forget = useCallback(() => setChanged(NONE), [])
  useEffect(() => {
    setChanged(NONE)
    let stop: (() => void) | undefined
    let isGone = false
    const timer = setTimeout(async () => {
      const { listenToChanges } = await import('./listen-to-changes.ts')
      if (isGone) return
      stop = listenToChanges(JSON.parse(key), (eventId) =>
        setChanged((last) => new Set([...last, eventId])),
      )
    }, IDLE)
    return () => {
      isGone = true
      clearTimeout(timer)
      stop?.()
    }
  }, [key])
  return { changed, forget }
}

/** Ms after which a page that came is idle. */
const IDLE = 500
