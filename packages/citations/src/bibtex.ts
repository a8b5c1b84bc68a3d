import { dateInWords, plainDate } from './citation-date.ts'
import type { Reference } from './reference.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * An entry for BibTeX and BibLaTeX in UTF-8. A date that is no plain day, month or year stands in words
 * in `year`, which both print as it is. Names and titles are in braces of their own, so that no style
 * turns a name around or lowers a capital.
 * @param key What a text cites it by: letters, digits and hyphens; others are left out.
 */
export function bibtex(reference: Reference, key: string): string {
  const { author, title, description, publisher, url, accessed } = reference
  const fields: [name: string, value: string | null][] = [
    ['author', author && `{{${latex(author)}}}`],
    ['title', `{{${latex(title)}}}`],
    ...dateFields(reference.date),
    ['publisher', publisher && publisher !== author ? `{${latex(publisher)}}` : null],
    ['howpublished', url && `{\\url{${address(url)}}}`],
    ['url', url && `{${address(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['note', noteOf(description, accessed)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@misc{${key.replaceAll(/[^A-Za-z0-9-]/g, '')},\n${lines.join('')}}`
}

function dateFields(edtf: string | null): [string, string | null][] {
  if (edtf === null) return []
  const plain = plainDate(edtf)
  if (plain === null) return [['year', `{${latex(dateInWords(edtf))}}`]]
  const { year, month, day } = plain
  return [
    ['year', `{${year}}`],
    ['month', month === null ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === null ? null : `{${day}}`],
  ]
}

function noteOf(description: string | null, accessed: string | null): string | null {
  const notes = [description, accessed && `Accessed ${dateInWords(accessed)}`].filter(Boolean)
  return notes.length === 0 ? null : `{${latex(notes.join('. '))}}`
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What LaTeX would take for its own is written so that it prints; letters of every script stay. */
function latex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (character) => COMMANDS[character] ?? `\\${character}`)
}

/** An address keeps its characters, but for those that would end the field. */
function address(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}
