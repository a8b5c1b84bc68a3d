import { InvalidArgumentError } from '../../request-errors.ts'

export interface Term {
  readonly text: string
  /** Its words must follow each other. */
  readonly isPhrase: boolean
}

/** What a search asks for: of every group at least one term, and none that is excluded. */
export interface SearchTerms {
  readonly groups: readonly (readonly Term[])[]
  readonly excluded: readonly Term[]
}

const MAX_TERMS = 32

/**
 * Reads a search as people type it: words, "phrases", -excluded, one OR other. Nothing is a mistake: a
 * quotation mark without its fellow reaches to the end, and an OR between nothing is a word.
 * @throws InvalidArgumentError INVALID_SEARCH past 32 terms.
 */
export function searchTerms(text: string, argument: string): SearchTerms {
  const groups: Term[][] = []
  const excluded: Term[] = []
  let joinsNext = false
  let count = 0
  for (const [, minus, phrase, word] of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    if (word === 'OR' && minus === '' && groups.length > 0) {
      joinsNext = true
      continue
    }
    const term = { text: phrase ?? word ?? '', isPhrase: phrase !== undefined }
    if (!/[\p{L}\p{N}]/u.test(term.text)) continue
    if (++count > MAX_TERMS) {
      throw new InvalidArgumentError(
        'INVALID_SEARCH',
        argument,
        `More than ${MAX_TERMS} words: search for fewer.`,
        { limit: MAX_TERMS },
      )
    }
    const last = groups.at(-1)
    if (minus === '-') excluded.push(term)
    else if (joinsNext && last !== undefined) last.push(term)
    else groups.push([term])
    joinsNext = false
  }
  return { groups, excluded }
}
