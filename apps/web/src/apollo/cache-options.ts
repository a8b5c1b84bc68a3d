import type { InMemoryCacheConfig } from '@apollo/client'
import { possibleTypes } from '../generated/possible-types.ts'

/** Values without a name of their own are merged into what holds them; answers to a filter are not. */
export const cacheOptions: InMemoryCacheConfig = {
  possibleTypes,
  typePolicies: {
    EventDate: { keyFields: false, merge: true },
    EventHistogram: { keyFields: false },
    EventMarks: { keyFields: false },
    Facets: { keyFields: false },
    TimelineSummary: { keyFields: false },
  },
}
