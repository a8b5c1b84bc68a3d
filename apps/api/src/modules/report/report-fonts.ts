import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type FontFiles, hasHangul, interFiles, koreanFiles } from '@annals/charts/still'

const require = createRequire(import.meta.url)

interface Subset {
  readonly file: string
  readonly range: string
  /** A text that needs it. */
  readonly pattern: RegExp
}

/** The parts of Inter that reports are set in; Hangul is left to the reader's own font. */
const SUBSETS: readonly Subset[] = [
  { file: 'latin', range: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122', pattern: /[A-Za-z]/ },
  { file: 'latin-ext', range: 'U+0100-02BA, U+1E00-1E9F', pattern: /[\u0100-\u02ba\u1e00-\u1e9f]/ },
  {
    file: 'cyrillic',
    range: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
    pattern: /[\u0400-\u045f\u0490\u0491]/,
  },
]

/** The fonts that a text needs, written into the style sheet, so that a report looks the same everywhere. */
export function fontFaces(text: string): string {
  return SUBSETS.filter(({ pattern }) => pattern.test(text))
    .map(
      ({ file, range }) =>
        `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${base64Of(file)}) format("woff2");unicode-range:${range}}`,
    )
    .join('')
}

const kept = new Map<string, string>()

function base64Of(subset: string): string {
  const known = kept.get(subset)
  if (known !== undefined) return known
  const path = require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`)
  const text = readFileSync(path).toString('base64')
  kept.set(subset, text)
  return text
}

/**
 * The same document for a browser that prints it: with fonts that a PDF can hold as they are, of one
 * weight each, and one for Hangul where it is needed, too large to send to every reader.
 */
export function printableHtml(html: string): string {
  const families: [name: string, files: FontFiles][] = [['Inter', interFiles]]
  if (hasHangul(html)) families.push(['Noto Sans KR', koreanFiles])
  const faces = families.flatMap(([name, { regular, bold }]) => [
    face(name, '100 500', regular),
    face(name, '501 900', bold),
  ])
  return html.replace(/<style>(@font-face\{[^}]*\})*/, () => `<style>${faces.join('')}`)
}

function face(family: string, weights: string, file: string): string {
  const data = readFileSync(file).toString('base64')
  return `@font-face{font-family:"${family}";font-weight:${weights};src:url(data:font/ttf;base64,${data})}`
}
