import 'server-only'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { siteAddress } from './site-address.ts'

interface PageParts {
  /** From the site's root: "/events/victory-over-japan". */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Path of a PNG of 1200 × 630 px; null: the page has no picture of its own. */
  readonly picture: string | null
}

/** What search engines, feeds and chats are told of a page: its one address, its words, its picture. */
export async function pageMetadata(parts: PageParts): Promise<Metadata> {
  const { path, title, picture } = parts
  const description = shortened(parts.description)
  const [site, locale, t] = [await siteAddress(), await getLocale(), await getTranslations('Site')]
  const images =
    picture === null
      ? []
      : [{ url: `${site}${picture}?language=${locale}`, width: 1200, height: 630, alt: title }]
  return {
    title,
    description,
    alternates: { canonical: `${site}${path}` },
    openGraph: {
      type: 'article',
      siteName: t('name'),
      locale,
      url: `${site}${path}`,
      ...{ title, description, images },
    },
    twitter: {
      card: picture === null ? 'summary' : 'summary_large_image',
      ...{ title, description, images },
    },
  }
}

/** What search engines show of a description, cut between words. */
const MOST_CHARACTERS = 200

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  return `${text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/u, '')} …`
}
