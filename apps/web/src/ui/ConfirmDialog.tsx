'use client'

import { useTranslations } from 'next-intl'
import { AlertDialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { buttonStyle } from './button-style.ts'
import { useFocusReturn } from './use-focus-return.ts'

interface Props {
  readonly title: string
  /** What will be lost or cannot be undone. */
  readonly description: ReactNode
  /** The deed by its name: "Revoke", never "OK". */
  readonly action: string
  readonly isOpen: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something that cannot be undone. The focus begins on the way back. */
export function ConfirmDialog({ title, description, action, isOpen, onConfirm, onClose }: Props) {
  const t = useTranslations('Dialog')
  const focusReturn = useFocusReturn()
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 grid overflow-y-auto bg-scrim p-4">
          <AlertDialog.Content
            {...focusReturn}
            className="z-50 m-auto w-full max-w-md rounded-card border border-line bg-surface p-5 shadow-xl outline-none sm:p-6"
          >
            <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
            <AlertDialog.Description className="mt-2 text-sm text-muted">
              {description}
            </AlertDialog.Description>
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <AlertDialog.Cancel className={buttonStyle()}>{t('cancel')}</AlertDialog.Cancel>
              <AlertDialog.Action onClick={onConfirm} className={buttonStyle('danger')}>
                {action}
              </AlertDialog.Action>
            </div>
          </AlertDialog.Content>
        </AlertDialog.Overlay>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
