'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog as RadixDialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { useFocusReturn } from './use-focus-return.ts'

interface Props {
  readonly title: string
  /** What it is for, read out with the title. */
  readonly description?: ReactNode
  readonly isOpen: boolean
  /** For what needs two columns. */
  readonly isWide?: boolean
  /** By Escape, the button with the cross, or a press outside. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something to finish or leave before the page goes on. The focus goes in, and back where it was. */
export function Dialog({ title, description, isOpen, isWide = false, onClose, children }: Props) {
  const t = useTranslations('Dialog')
  const focusReturn = useFocusReturn()
  return (
    <RadixDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 grid overflow-y-auto bg-scrim p-4">
          <RadixDialog.Content
            {...focusReturn}
            {...(description ? {} : { 'aria-describedby': undefined })}
            className={`relative z-50 m-auto w-full ${isWide ? 'max-w-5xl' : 'max-w-lg'} rounded-card border border-line bg-surface p-5 shadow-xl outline-none sm:p-6`}
          >
            <RadixDialog.Title className="pe-10 text-lg font-semibold">{title}</RadixDialog.Title>
            {description && (
              <RadixDialog.Description className="mt-1 text-sm text-muted">
                {description}
              </RadixDialog.Description>
            )}
            <div className="mt-4">{children}</div>
            <RadixDialog.Close
              aria-label={t('close')}
              className="absolute end-3 top-3 grid size-9 place-items-center text-muted hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden className="size-5" />
            </RadixDialog.Close>
          </RadixDialog.Content>
        </RadixDialog.Overlay>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}
