import type { Reference } from '@annals/citations'
import { formatDate, parseEdtf } from '@annals/dates'

interface Page {
  /** The site's name, which stands for its authors. */
  readonly siteName: string
  readonly address: string
  readonly title: string
  readonly description: string | null
  /** RFC 3339. */
  readonly updatedAt: string
  /** When the reader sees it. */
  readonly now: Date
}

/** How a page of ours is cited: as it stood when it was last changed, read today. */
export function pageReference(page: Page): Reference {
  return {
    author: page.siteName,
    publisher: page.siteName,
    title: page.title,
    description: page.description,
    date: page.updatedAt.slice(0, 10),
    url: page.address,
    accessed: page.now.toISOString().slice(0, 10),
  }
}

/** What an event's citation says beside its title: the styles are English, whatever the page is in. */
export function eventDescription(edtf: string): string {
  return `Event of ${formatDate(parseEdtf(edtf), { locale: 'en', form: 'long' })}`
}

interface Source {
  readonly author: string | null
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: { readonly edtf: string } | null
}

/** How a source is cited: what it is in itself, wherever it was read. */
export function sourceReference(source: Source): Reference {
  const { author, title, publisher, url, publishedOn } = source
  const date = publishedOn?.edtf ?? null
  return { author, title, description: null, date, publisher, url, accessed: null }
}
