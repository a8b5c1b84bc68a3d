'use client'

import { useState } from 'react'

type Copied = 'idle' | 'copied' | 'refused'

/** Puts a text on the clipboard, and tells whether it is there. */
export function useCopy(text: string): readonly [state: Copied, copy: () => Promise<void>] {
  const [state, setState] = useState<Copied>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      // Browsers refuse where the page is not on https, or where the reader said no.
      setState('refused')
    }
  }
  return [state, copy]
}
