import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { ApolloProvider } from '../apollo/ApolloProvider.tsx'
import { SiteHeader } from '../features/shell/SiteHeader.tsx'
import { SkipLink } from '../features/shell/SkipLink.tsx'
import { THEME_COOKIE, themeOf } from '../features/theme/themes.ts'
import './globals.css'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#131519' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return {
    title: { template: `%s – ${t('name')}`, default: t('name') },
    description: t('description'),
  }
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang={await getLocale()} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <NextIntlClientProvider>
          <NuqsAdapter>
            <ApolloProvider>
              <SkipLink />
              <SiteHeader theme={theme} />
              <main
                id="content"
                tabIndex={-1}
                className="mx-auto max-w-[90rem] px-4 pb-16 outline-none sm:px-6"
              >
                {children}
              </main>
            </ApolloProvider>
          </NuqsAdapter>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
