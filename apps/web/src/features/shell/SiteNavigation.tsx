'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'

const PAGES = [
  {
    href: '/',
    name: 'overview',
    isCurrent: (path: string) => path === '/' || path.startsWith('/events'),
  },
  {
    href: '/timelines',
    name: 'timelines',
    isCurrent: (path: string) => path.startsWith('/timelines'),
  },
  { href: '/sources', name: 'sources', isCurrent: (path: string) => path.startsWith('/sources') },
] as const

export function SiteNavigation() {
  const t = useTranslations('Site')
  const path = usePathname()
  return (
    <nav aria-label={t('navigation')}>
      <ul className="-mx-2 flex text-sm">
        {PAGES.map(({ href, name, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent(path) ? 'page' : undefined}
              className="flex min-h-11 items-center border-b-2 border-transparent px-2 text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
