import { dateInWords } from './citation-date.ts'
import type { CitationPart, Reference } from './reference.ts'
import { sentence } from './sentence.ts'

/**
 * An entry of a bibliography by the Chicago Manual of Style, 17th edition (notes and bibliography), as
 * for a page of a site. Dates stand in words at their own precision, in `locale` (BCP 47); without one it
 * says "n.d.".
 */
export function chicago(reference: Reference, locale = 'en-US'): CitationPart[] {
  const { author, title, description, publisher, date, url, accessed } = reference
  const day = date === null ? 'n.d.' : dateInWords(date, locale)
  const texts = [
    author === null ? '' : sentence(author),
    quoted(title),
    description === null ? '' : sentence(description),
    sentence([publisher === author ? null : publisher, day].filter(Boolean).join(', ')),
    accessed === null ? '' : `Accessed ${dateInWords(accessed, locale)}.`,
    url === null ? '' : sentence(url),
  ]
  return [{ text: texts.filter(Boolean).join(' '), isItalic: false }]
}

/** American usage: the full stop stands inside of the quotation marks. */
function quoted(title: string): string {
  return `“${sentence(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`
}
