import { dateInWords, monthName, plainDate } from './citation-date.ts'
import type { CitationPart, Reference } from './reference.ts'
import { sentence } from './sentence.ts'

/**
 * A reference by the APA's Publication Manual, 7th edition. The title stands first where no author is
 * named; a date that is no plain day, month or year stands in words: "(ca. 1910)", "(n.d.)".
 */
export function apa(reference: Reference): CitationPart[] {
  const { author, title, description, publisher, url } = reference
  const date = `(${apaDate(reference.date)}).`
  const about = description === null ? '' : ` [${description}]`
  const work: CitationPart[] = [
    { text: title, isItalic: true },
    { text: sentence(`${title}${about}`).slice(title.length), isItalic: false },
  ]
  const start: CitationPart[] =
    author === null
      ? [...work, { text: ` ${date}`, isItalic: false }]
      : [{ text: `${sentence(author)} ${date} `, isItalic: false }, ...work]
  const rest = [
    publisher === author || publisher === null ? '' : sentence(publisher),
    link(url, reference.accessed),
  ]
  return [...start, { text: rest.map((each) => each && ` ${each}`).join(''), isItalic: false }]
}

function apaDate(edtf: string | null): string {
  if (edtf === null) return 'n.d.'
  const plain = plainDate(edtf)
  if (plain === null) return dateInWords(edtf).replace(/^c\. /, 'ca. ')
  const { year, month, day } = plain
  if (month === null) return year
  return `${year}, ${monthName(month)}${day === null ? '' : ` ${day}`}`
}

function link(url: string | null, accessed: string | null): string {
  if (url === null) return ''
  return accessed === null ? url : `Retrieved ${dateInWords(accessed)}, from ${url}`
}
