import { createLoader, parseAsString } from 'nuqs/server'

export const pageParsers = { after: parseAsString, before: parseAsString }

/** Where a page of a list begins or ends, as PageLinks writes it into the address. */
export const loadPage = createLoader(pageParsers)

export interface PageCursors {
  readonly after: string | null
  readonly before: string | null
}

/** The Relay arguments of the page that an address names: the first one unless told. */
export function pageRequest({ after, before }: PageCursors, size: number) {
  return before === null ? { first: size, after } : { last: size, before }
}
