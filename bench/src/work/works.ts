import { actorMonths, facets, histogram, search, searchCount } from './counting.ts'
import { event } from './event.ts'
import { firstView, pageUnderWrites } from './first-view.ts'
import { cachedPage, deepPage, page } from './page.ts'
import type { Work } from './work.ts'

export const WORKS: readonly Work[] = [
  page,
  deepPage,
  cachedPage,
  event,
  histogram,
  actorMonths,
  search,
  searchCount,
  facets,
  pageUnderWrites,
  firstView,
]
