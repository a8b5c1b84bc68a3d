import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { minuteOf } from '../../i18n/instants.ts'

interface Props {
  readonly at: string
  readonly author: string | null
  /** What was done. */
  readonly children: ReactNode
  /** The finer points of it. */
  readonly details?: string
}

/** One thing that was done: when, by whom, and what. */
export function AuditLine({ at, author, children, details }: Props) {
  const t = useTranslations('Audit')
  const locale = useLocale()
  return (
    <li className="grid gap-x-6 gap-y-0.5 py-3 text-sm sm:grid-cols-[11rem_1fr]">
      <time dateTime={at} className="text-muted">
        {minuteOf(at, locale)}
      </time>
      <div className="min-w-0 wrap-anywhere">
        <p>
          <span className="font-medium">{author ?? t('nobody')}</span> · {children}
        </p>
        {details && <p className="text-muted">{details}</p>}
      </div>
    </li>
  )
}
