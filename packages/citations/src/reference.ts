/** What is cited: a page of this site, or what somebody published elsewhere. */
export interface Reference {
  /** As its publisher writes it, one name or several; null: not named. Names are never turned around. */
  readonly author: string | null
  readonly title: string
  /** What sort of thing it is, where the title does not say so: "Event of July 2022"; null: nothing. */
  readonly description: string | null
  /** EDTF: when it was published or last changed; null: not known. */
  readonly date: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** YYYY-MM-DD: when it was read, for what may change; null: it does not. */
  readonly accessed: string | null
}

/** A stretch of a citation; titles of whole works are in italics. */
export interface CitationPart {
  readonly text: string
  readonly isItalic: boolean
}

/** The citation without its italics, as it goes into a plain text. */
export function plainText(parts: readonly CitationPart[]): string {
  return parts.map(({ text }) => text).join('')
}
