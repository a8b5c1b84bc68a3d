import { actorMonths, facets, histogram, search } from './counting.ts'
import { event } from './event.ts'
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
  facets,
]
