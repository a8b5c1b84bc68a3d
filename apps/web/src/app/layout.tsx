import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { type ReactNode, Suspense } from 'react'
import { preload } from 'react-dom'
import { NavigationProgress } from '../features/shell/NavigationProgress.tsx'
import { OfflineNotice } from '../features/shell/OfflineNotice.tsx'
import { SiteHeader } from '../features/shell/SiteHeader.tsx'
import { SkipLink } from '../features/shell/SkipLink.tsx'
import { THEME_COOKIE, themeOf } from '../features/theme/themes.ts'
import { ToastProvider } from '../features/toast/ToastProvider.tsx'
import './globals.css'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#131519' },
  ],
}

/** Every language's pages hold Latin letters and figures: it is asked for with the page. */
const LATIN_FONT = new URL(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  import.meta.url,
)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return {
    title: { template: `%s – ${t('name')}`, default: t('name') },
    description: t('description'),
  }
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  preload(LATIN_FONT.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang={await getLocale()} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <NextIntlClientProvider>
          <NuqsAdapter>
            <ToastProvider>
              <SkipLink />
              <SiteHeader theme={theme} />
              <main
                id="content"
                tabIndex={-1}
                className="mx-auto max-w-[90rem] px-4 pb-16 outline-none sm:px-6"
              >
                {children}
              </main>
              <OfflineNotice />
              <Suspense>
                <NavigationProgress />
              </Suspense>
            </ToastProvider>
          </NuqsAdapter>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
