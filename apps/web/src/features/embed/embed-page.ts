import { type ChartTable, countText, wordsOf } from '@annals/charts'
import type { ChartData } from './chart-files.ts'
import type { EmbedOptions, EmbedTheme } from './embed-options.ts'
import { embedStyle } from './embed-style.ts'
import { escapeHtml } from './escape-html.ts'
import { frameTable } from './frame-table.ts'

export interface EmbedPageParts {
  readonly slug: string
  readonly data: ChartData
  /** One picture a theme that may be wanted; none for a table. */
  readonly pictures: readonly { readonly theme: EmbedTheme; readonly svg: string }[]
  readonly options: EmbedOptions
  /** BCP 47: that of the picture. */
  readonly language: string
  /** This page's own path and query. */
  readonly address: string
}

/** A framed chart as one HTML document: picture and table are readable with scripts off. */
export function embedPage({
  slug,
  data,
  pictures,
  options,
  language,
  address,
}: EmbedPageParts): string {
  const { theme, pymId, hasTable } = options
  const title = escapeHtml(data.header.title || slug)
  const body = `
<figure>
${pictures.length > 0 ? `<div data-picture class="annals-chart" tabindex="-1">${pictures.map(inlinePicture).join('')}</div>` : `<h1>${title}</h1>`}
${hasTable || pictures.length === 0 ? dataTable(frameTable(data, language), title, language, pictures.length === 0) : ''}
<figcaption><a href="${escapeHtml(data.header.address)}" target="_blank" rel="noopener">${escapeHtml(hostOf(data.header.address))}</a></figcaption>
</figure>
<script type="module" src="/embed/frame.js"></script>`
  return document(
    { title, language, theme },
    `data-slug="${escapeHtml(slug)}" data-address="${escapeHtml(address)}" data-pym-id="${escapeHtml(pymId ?? '')}"`,
    body,
  )
}

/** A frame that has no chart to show: a sentence in a language, never a blank. */
export function embedErrorPage(
  sentence: string,
  language: string,
  { theme, pymId }: EmbedOptions,
): string {
  const text = escapeHtml(sentence)
  return document(
    { title: text, language, theme },
    `data-slug="" data-address="" data-pym-id="${escapeHtml(pymId ?? '')}"`,
    `<p role="alert">${text}</p><script type="module" src="/embed/frame.js"></script>`,
  )
}

interface Head {
  /** Escaped. */
  readonly title: string
  readonly language: string
  readonly theme: EmbedOptions['theme']
}

function document({ title, language, theme }: Head, attributes: string, body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${theme === 'auto' ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme === 'dark' ? 'dark' : 'light'}">
<title>${title}</title>
<style>${embedStyle}</style>
</head>
<body ${attributes}>${body}</body>
</html>
`
}

/** The SVG with its theme's name on it, and with ids of its own: two pictures share one page. */
export function inlinePicture({ theme, svg }: { theme: EmbedTheme; svg: string }): string {
  return svg
    .replace('<svg ', `<svg data-theme-of="${theme}" `)
    .replaceAll(/(\bid="|url\(#)/g, `$1${theme}-`)
}

function dataTable(
  { columns, rows }: ChartTable,
  title: string,
  language: string,
  isOpen: boolean,
): string {
  const name = escapeHtml(wordsOf(language).table)
  const isNumber = (column: number) => typeof rows[0]?.[column] === 'number'
  const mark = (column: number) => (isNumber(column) ? ' class="number"' : '')
  const head = columns
    .map((name, column) => `<th scope="col"${mark(column)}>${escapeHtml(name)}</th>`)
    .join('')
  const cell = (value: string | number, column: number) => {
    const text = typeof value === 'number' ? countText(value, language) : value
    return `<td${mark(column)}>${escapeHtml(text)}</td>`
  }
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')
  return `<details${isOpen ? ' open' : ''}><summary>${name}</summary><div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table></div></details>`
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}
