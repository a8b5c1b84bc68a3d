import type { SourceDraft } from './import-session.ts'

/** In bytes: four times what the API keeps of a text, which is UTF-16 there. */
export const LARGEST_FILE = 8_000_000

/** What a dropped file tells of a source: its text, and of an HTML page what its head says too. */
export async function readSourceFile(file: File): Promise<Partial<SourceDraft>> {
  const text = await file.text()
  if (/\.html?$/i.test(file.name) || file.type === 'text/html') return sourceOfPage(text)
  const title = file.name.replace(/\.\w+$/, '')
  return { text: text.replaceAll('\r\n', '\n').trim(), title: headingIn(text) ?? title }
}

function sourceOfPage(html: string): Partial<SourceDraft> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
  const title = meta('og:title') ?? page.title
  const publishedOn = meta('article:published_time')?.slice(0, 10)
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const publisher = meta('og:site_name')
  const language = page.documentElement.lang.slice(0, 2)
  return {
    text: wordsOf(page),
    ...(title && { title: title.trim() }),
    ...(publishedOn && { publishedOn }),
    ...(url?.startsWith('http') && { url }),
    ...(publisher && { publisher }),
    ...(language && { language }),
  }
}

const APART = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, tr, dt, dd'

// What is not on a page has no layout that could tell lines apart, so its blocks are taken one by one.
function wordsOf(page: Document): string {
  for (const each of page.querySelectorAll('script, style, noscript, nav, template')) each.remove()
  const article = page.querySelector('article') ?? page.querySelector('main') ?? page.body
  const blocks = [...article.querySelectorAll(APART)].filter(
    (block) => block.querySelector(APART) === null,
  )
  const lines = blocks.map((block) => block.textContent.replaceAll(/\s+/g, ' ').trim())
  const words = lines.filter((line) => line !== '').join('\n')
  return words || article.textContent.trim()
}

function headingIn(markdown: string): string | null {
  return markdown.match(/^#\s+(.+)$/m)?.[1]?.trim() ?? null
}
