import { ApolloLink } from '@apollo/client'
import { from, mergeMap } from 'rxjs'

/** Asks the API. What asks is fetched with the first question: a page that was just opened has its answers. */
export const lazyLink = new ApolloLink((operation, forward) =>
  from(import('./http-link.ts')).pipe(
    mergeMap(({ httpLink }) => httpLink.request(operation, forward)),
  ),
)
