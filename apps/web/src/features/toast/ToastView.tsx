'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Toast } from 'radix-ui'
import { buttonStyle } from '../../ui/button-style.ts'
import type { ShownToast } from './ToastProvider.tsx'

interface Props {
  /** Null: nothing is to be said. */
  readonly toast: ShownToast | null
  readonly onClose: (id: number) => void
}

/** In ms; it stops while the pointer or the focus is on it. */
const SHOWN = 20_000

export function ToastView({ toast, onClose }: Props) {
  const t = useTranslations('Toast')
  return (
    <Toast.Provider duration={SHOWN} label={t('label')}>
      {toast && (
        <Toast.Root
          key={toast.id}
          onOpenChange={(isOpen) => isOpen || onClose(toast.id)}
          className="flex items-center gap-3 rounded-card border border-line-strong bg-surface py-2 ps-4 pe-2 shadow-lg"
        >
          <Toast.Description className="min-w-0 flex-1 text-sm">{toast.text}</Toast.Description>
          {toast.onUndo && (
            <Toast.Action altText={t('undoHint')} onClick={toast.onUndo} className={buttonStyle()}>
              {t('undo')}
            </Toast.Action>
          )}
          <Toast.Close
            aria-label={t('close')}
            className="grid size-9 place-items-center text-muted hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Toast.Close>
        </Toast.Root>
      )}
      <Toast.Viewport
        label={`${t('label')} ({hotkey})`}
        className="fixed end-4 bottom-4 z-50 w-[min(26rem,calc(100vw-2rem))] outline-none print:hidden"
      />
    </Toast.Provider>
  )
}
