'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { type FollowedLink, followedLink } from '../../ui/followed-link.ts'

interface HeldLink {
  readonly isHeld: boolean
  /** Stays on the page, also once the network is back. */
  readonly drop: () => void
}

/**
 * Holds back the link that is followed without network, and follows it once the network is back. The
 * browser would leave the page for an error page of its own.
 */
export function useHeldLink(): HeldLink {
  const router = useRouter()
  const [link, setLink] = useState<FollowedLink | null>(null)
  useEffect(() => {
    const hold = (event: MouseEvent) => {
      const followed = navigator.onLine ? null : followedLink(event)
      if (followed === null) return
      event.preventDefault()
      event.stopPropagation()
      setLink(followed)
    }
    // On the window, so that it comes before what asks on the document whether to leave a form.
    window.addEventListener('click', hold, { capture: true })
    return () => window.removeEventListener('click', hold, { capture: true })
  }, [])
  useEffect(() => {
    if (link === null) return
    const follow = () => {
      setLink(null)
      // A click is all that it missed: a form still asks, and a file is still saved.
      const { element, url } = link
      const click = new MouseEvent('click', { bubbles: true, cancelable: true })
      if (element.isConnected) element.dispatchEvent(click)
      else router.push(url.href)
    }
    window.addEventListener('online', follow)
    return () => window.removeEventListener('online', follow)
  }, [link, router])
  return { isHeld: link !== null, drop: () => setLink(null) }
}
