'use client'

import { useEffect, useState } from 'react'
import type { Viewer_QueryQuery } from '../../generated/graphql'
import { hintSignedOut, mayBeSignedIn } from './signed-in-hint.ts'

export type Viewer = NonNullable<Viewer_QueryQuery['viewer']>

/**
 * Who looks at the page; null for a visitor, and until it is known. Asked by the browser alone, after
 * the page stands, so that the page itself is the same for everyone.
 */
export function useViewer(): Viewer | null {
  const [viewer, setViewer] = useState<Viewer | null>(null)
  useEffect(() => {
    if (!mayBeSignedIn()) return
    let isGone = false
    let stop: (() => void) | undefined
    // Every reader's first load would carry what asks, and its document, for this alone.
    void import('./watch-viewer.ts').then(({ watchViewer }) => {
      if (isGone) return
      stop = watchViewer((found) => {
        setViewer(found)
        if (found === null) hintSignedOut()
      })
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [])
  return viewer
}
