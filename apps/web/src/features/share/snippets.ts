/** What a chart's snippets are made of. */
export interface SnippetParts {
  /** Where this site is reached, without a trailing slash. */
  readonly site: string
  readonly slug: string
  readonly title: string
  /** Of the whole frame, for pages whose frames cannot follow the chart; CSS pixels. */
  readonly frameHeight: number
  /** The frozen state that is taken along; null: what the chart shows. */
  readonly pin: string | null
  /** The script that hosts load: its version, and its hash for `integrity`. */
  readonly script: { readonly version: string; readonly integrity: string }
}

export const SNIPPET_KINDS = [
  'link',
  'iframe',
  'script',
  'component',
  'react',
  'markdown',
  'wordpress',
  'word',
  'latex',
  'jupyter',
  'observable',
  'graphql',
] as const
export type SnippetKind = (typeof SNIPPET_KINDS)[number]

/** What is pasted elsewhere to show the chart there. */
export function snippet(kind: SnippetKind, parts: SnippetParts): string {
  switch (kind) {
    case 'link':
      return pageOf(parts)
    case 'iframe':
      return `<iframe src="${html(frameOf(parts))}" title="${html(parts.title)}" width="100%" height="${parts.frameHeight}" style="border:0" loading="lazy"></iframe>`
    case 'script':
      return `<div data-annals-chart="${html(frameOf(parts))}" data-title="${html(parts.title)}"><a href="${html(pageOf(parts))}">${html(parts.title)}</a></div>\n${scriptOf(parts)}`
    case 'component':
      return `<annals-chart src="${html(frameOf(parts))}" chart-title="${html(parts.title)}"><a href="${html(pageOf(parts))}">${html(parts.title)}</a></annals-chart>\n${scriptOf(parts)}`
    case 'react':
      return `import { AnnalsChart } from '${REACT_PACKAGE}'\n\nexport function Chart() {\n  return <AnnalsChart src=${attribute(frameOf(parts))} title=${attribute(parts.title)} />\n}`
    case 'markdown':
      return `[![${markdown(parts.title)}](${fileOf(parts, 'png')})](${pageOf(parts)})`
    case 'wordpress':
      return pageOf(parts)
    case 'word':
      return `${fileOf(parts, 'png')}?scale=4`
    case 'latex':
      return latexOf(parts)
    case 'jupyter':
      return jupyterOf(parts)
    case 'observable':
      return `chart = fetch(${JSON.stringify(fileOf(parts, 'json'))}).then((answer) => answer.json())\n\nrows = chart.rows.map((row) => Object.fromEntries(row.map((cell, at) => [chart.columns[at], cell])))`
    case 'graphql':
      return graphqlOf(parts)
  }
}

const REACT_PACKAGE = '@annals/react-embed'

function pageOf({ site, slug, pin }: SnippetParts): string {
  return `${site}/charts/${slug}${pin === null ? '' : `?pin=${pin}`}`
}

function frameOf({ site, slug, pin }: SnippetParts): string {
  return `${site}/embed/${slug}${pin === null ? '' : `?pin=${pin}`}`
}

function fileOf({ site, slug, pin }: SnippetParts, format: string): string {
  return pin === null ? `${site}/charts/${slug}.${format}` : `${site}/pins/${pin}.${format}`
}

function scriptOf({ site, script }: SnippetParts): string {
  return `<script async src="${html(site)}/embed-${script.version}.js" integrity="${script.integrity}" crossorigin="anonymous"></script>`
}

function latexOf(parts: SnippetParts): string {
  const name = parts.pin === null ? parts.slug : `${parts.slug}-${parts.pin.slice(0, 12)}`
  return `% Save ${fileOf(parts, 'pdf')} as ${name}.pdf
% In the preamble: \\usepackage{graphicx,hyperref}
\\begin{figure}
  \\centering
  \\includegraphics[width=\\linewidth]{${name}.pdf}
  \\caption{${latex(parts.title)}. \\url{${pageOf(parts)}}}
\\end{figure}`
}

function jupyterOf(parts: SnippetParts): string {
  return `import csv, itertools, urllib.request

with urllib.request.urlopen(${JSON.stringify(fileOf(parts, 'csv'))}) as answer:
    lines = answer.read().decode().splitlines(keepends=True)
rows = list(csv.DictReader(itertools.dropwhile(lambda line: line.startswith("#"), lines)))
# With pandas: pandas.DataFrame(rows)
rows[:5]`
}

function graphqlOf({ site, slug, pin }: SnippetParts): string {
  const query = pin === null ? `{ chartData(slug: "${slug}") }` : `{ pin(hash: "${pin}") { data } }`
  return `curl -s ${site}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function html(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => HTML[sign] ?? sign)
}

/** The value of an attribute in JSX, which knows no escapes inside quotes. */
function attribute(text: string): string {
  return /["\\{}&<>\n]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`
}

function markdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#!&]/g, (sign) => `\\${sign}`)
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // In the fonts that LaTeX starts with, the signs themselves print as ¡ and ¿.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

function latex(text: string): string {
  return text.replaceAll(/[\\~^<>#$%&_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`)
}
