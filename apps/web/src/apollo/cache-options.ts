import { disableFragmentWarnings, type InMemoryCacheConfig } from '@apollo/client'

// Every preloaded query carries its fragments along, so the same fragment arrives more than once.
disableFragmentWarnings()

/** Values without a name of their own are merged into what holds them; answers to a filter are not. */
export const cacheOptions: InMemoryCacheConfig = {
  typePolicies: {
    EventDate: { keyFields: false, merge: true },
    EventHistogram: { keyFields: false },
    EventMarks: { keyFields: false },
    Facets: { keyFields: false },
    TimelineSummary: { keyFields: false },
  },
}
