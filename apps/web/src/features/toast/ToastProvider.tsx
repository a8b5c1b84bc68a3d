'use client'

import dynamic from 'next/dynamic'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

/** What has just been done, and the way back. */
export interface ToastText {
  readonly text: string
  /** Nothing: there is no way back. */
  readonly onUndo?: () => void
}

export interface ShownToast extends ToastText {
  readonly id: number
}

type Say = (toast: ToastText) => void

// Readers never see one, so that their pages do without.
const ToastView = dynamic(() => import('./ToastView.tsx').then((module) => module.ToastView))

const ToastContext = createContext<Say>(() => {
  throw new Error('Put a ToastProvider around what uses toasts.')
})

/** Says what was done, for a while, at the edge of the page. F8 leads the focus there. */
export function useToast(): Say {
  return useContext(ToastContext)
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  // The last one alone: an older way back would undo what came after it as well.
  const [toast, setToast] = useState<ShownToast | null>(null)
  const [hasSpoken, setSpoken] = useState(false)
  const say = useCallback<Say>((next) => {
    setSpoken(true)
    setToast((last) => ({ ...next, id: (last?.id ?? 0) + 1 }))
  }, [])
  const close = useCallback(
    (id: number) => setToast((shown) => (shown?.id === id ? null : shown)),
    [],
  )
  return (
    <ToastContext value={say}>
      {children}
      {hasSpoken && <ToastView toast={toast} onClose={close} />}
    </ToastContext>
  )
}
