import { createLoader } from 'nuqs/server'
import { pageParsers } from '../../ui/page-request.ts'

/** What its cursors are called in the address, beside those of the claims. */
export const HISTORY_NAMES = { after: 'changesAfter', before: 'changesBefore' } as const

/** Where a page of an event's history begins or ends; the latest changes unless told. */
export const loadHistoryPage = createLoader(pageParsers, { urlKeys: HISTORY_NAMES })
