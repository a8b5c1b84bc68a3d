import { cachedPage, deepPage, page } from './page.ts'
import type { Work } from './work.ts'

export const WORKS: readonly Work[] = [page, deepPage, cachedPage]
