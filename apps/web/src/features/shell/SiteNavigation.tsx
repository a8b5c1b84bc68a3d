'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

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
  { href: '/charts', name: 'charts', isCurrent: (path: string) => path.startsWith('/charts') },
  { href: '/sources', name: 'sources', isCurrent: (path: string) => path.startsWith('/sources') },
  {
    href: '/actors',
    name: 'index',
    isCurrent: (path: string) => /^\/(actors|topics|places)(\/|$)/.test(path),
  },
  { href: '/import', name: 'import', isCurrent: (path: string) => path.startsWith('/import') },
] as const

/** How much of the row's end fades, in px: it shows that there is more. */
const FADED = 32

export function SiteNavigation() {
  const t = useTranslations('Site')
  const path = usePathname()
  const row = useRef<HTMLUListElement>(null)
  // On a narrow screen the pages stand in one row, which scrolls aside. The path is what moves the current one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current]')
    if (!current || row.current === null) return
    const [inner, outer] = [current.getBoundingClientRect(), row.current.getBoundingClientRect()]
    if (inner.left < outer.left || inner.right > outer.right) {
      row.current.scrollLeft += inner.left - outer.left - FADED
    }
  }, [path])
  return (
    <nav aria-label={t('navigation')} className="min-w-0 max-sm:order-last max-sm:w-full">
      <ul
        ref={row}
        className="-mx-2 flex text-sm [scrollbar-width:none] max-sm:-mx-4 max-sm:overflow-x-auto max-sm:ps-2 max-sm:pe-8 max-sm:[mask-image:linear-gradient(to_right,black_calc(100%-2rem),transparent)]"
      >
        {PAGES.map(({ href, name, isCurrent }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              prefetch={false}
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
