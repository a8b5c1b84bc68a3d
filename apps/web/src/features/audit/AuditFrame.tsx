import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type AuditSubject = 'people' | 'data'

interface Props {
  readonly subject: AuditSubject
  readonly children: ReactNode
}

/** The audit log's heading, and the choice between what was done about people and what to the data. */
export function AuditFrame({ subject, children }: Props) {
  const t = useTranslations('Audit')
  const pages = [
    { name: 'people', href: '/audit' },
    { name: 'data', href: '/audit?of=data' },
  ] as const
  return (
    <div className="mx-auto max-w-4xl pt-8">
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-1 text-muted">{t('help')}</p>
      <nav aria-label={t('subjects')} className="mt-4 border-b border-line">
        <ul className="-mb-px flex gap-4 text-sm">
          {pages.map(({ name, href }) => (
            <li key={name}>
              <Link
                href={href}
                aria-current={name === subject ? 'page' : undefined}
                className="flex min-h-11 items-center rounded-none border-b-2 border-transparent text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {t(`of.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  )
}
