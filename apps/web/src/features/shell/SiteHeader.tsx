import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AccountMenu } from '../account/AccountMenu.tsx'
import { LanguageMenu } from '../language/LanguageMenu.tsx'
import { SearchButton } from '../search/SearchButton.tsx'
import { ThemeMenu } from '../theme/ThemeMenu.tsx'
import type { Theme } from '../theme/themes.ts'
import { SiteNavigation } from './SiteNavigation.tsx'

export function SiteHeader({ theme }: { readonly theme: Theme }) {
  const t = useTranslations('Site')
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex min-h-14 max-w-[90rem] flex-wrap items-center gap-x-6 px-4 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="flex items-center gap-2 py-2 text-lg font-semibold tracking-tight"
        >
          <Wordmark />
          {t('name')}
        </Link>
        <SiteNavigation />
        <div className="ms-auto flex items-center">
          <SearchButton />
          <LanguageMenu />
          <ThemeMenu initial={theme} />
          <AccountMenu />
        </div>
      </div>
    </header>
  )
}

/** A vague date and an exact one: a bar with a soft end, and a point. */
function Wordmark() {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className="size-6 text-accent">
      <defs>
        <linearGradient id="wordmark">
          <stop offset="0.3" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0.15" />
        </linearGradient>
      </defs>
      <rect x="2" y="5" width="20" height="5" rx="2.5" fill="url(#wordmark)" />
      <circle cx="16" cy="16.5" r="3.5" fill="currentColor" />
    </svg>
  )
}
