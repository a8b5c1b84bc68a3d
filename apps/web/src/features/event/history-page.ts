import { createLoader, parseAsString } from 'nuqs/server'

/** What its cursors are called in the address, beside those of the claims. */
export const HISTORY_NAMES = { after: 'changesAfter', before: 'changesBefore' } as const

/** Where a page of an event's history begins or ends; the latest changes unless told. */
export const loadHistoryPage = createLoader(
  { after: parseAsString, before: parseAsString },
  { urlKeys: HISTORY_NAMES },
)
