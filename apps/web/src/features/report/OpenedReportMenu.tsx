'use client'

import { useLocale, useTranslations } from 'next-intl'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props {
  /** Where the report is made, without the extension. */
  readonly path: string
  /** What of it is asked for, as query parameters. */
  readonly query: string
  readonly className: string
  /** What the button shows. */
  readonly content: ReactNode
}

/** What takes the place of ExportReport's button once it is pressed: the same button, its menu open. */
export function OpenedReportMenu({ path, query, className, content }: Props) {
  const t = useTranslations('Report')
  const locale = useLocale()
  const parameters = new URLSearchParams(query)
  parameters.set('language', locale)
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger className={className}>{content}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-50 max-w-72 rounded-card border border-line bg-surface p-1 shadow-lg"
        >
          {(['pdf', 'html'] as const).map((format) => (
            <DropdownMenu.Item key={format} asChild>
              <a
                href={`${path}.${format}?${parameters}`}
                download
                className="block rounded-control px-3 py-2 text-sm outline-none data-highlighted:bg-accent-soft"
              >
                <span className="font-medium">{t(format)}</span>
                <span className="block text-muted">{t(`${format}Help`)}</span>
              </a>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
