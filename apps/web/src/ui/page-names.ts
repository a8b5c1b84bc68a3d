/** What the cursors that a page of a list begins after, or ends before, are called in an address. */
export interface PageNames {
  readonly after: string
  readonly before: string
}

export const PAGE_NAMES: PageNames = { after: 'after', before: 'before' }
