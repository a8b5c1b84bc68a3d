import 'server-only'
import { query } from '../../apollo/server-client.ts'
import { readFragment } from '../../generated/fragment-masking'
import {
  SourceClaims_QueryDocument,
  type SourceClaims_sourceFragment,
  SourceClaims_sourceFragmentDoc,
  SourcePage_QueryDocument,
  type SourcePage_QueryQuery,
} from '../../generated/graphql'
import { type PageCursors, pageRequest } from '../../ui/page-request.ts'
import { inReadingOrder } from './reading-order.ts'

export interface ReadSource {
  readonly source: NonNullable<SourcePage_QueryQuery['source']>
  readonly claims: Claims
}

type Claims = SourceClaims_sourceFragment['citations']

const PAGE = 100
/** A text is shown with so many claims marked in it; further pages have the rest. */
const MOST_MARKED = 1_000

/** A source and a page of its claims: where its text is held, of all that can be marked in it. Null where it is not there. */
export async function readSource(
  slug: string,
  cursors: PageCursors,
  locale: string,
): Promise<ReadSource | null> {
  const { data } = await query({
    query: SourcePage_QueryDocument,
    variables: { slug, locale, ...pageRequest(cursors, PAGE) },
  })
  if (!data?.source) return null
  const { source } = data
  const { citations } = readFragment(SourceClaims_sourceFragmentDoc, source)
  const claims = source.text === null ? citations : await withMore(citations, slug, locale)
  return { source, claims: { ...claims, edges: inReadingOrder(claims.edges) } }
}

/** A page of claims with those that follow it, as many as are marked at once. */
async function withMore(first: Claims, slug: string, locale: string): Promise<Claims> {
  const { hasPreviousPage, startCursor } = first.pageInfo
  let { edges, pageInfo } = first
  while (pageInfo.hasNextPage && edges.length < MOST_MARKED) {
    const { data } = await query({
      query: SourceClaims_QueryDocument,
      variables: { slug, locale, first: PAGE, after: pageInfo.endCursor },
    })
    if (!data?.source) break
    const next = readFragment(SourceClaims_sourceFragmentDoc, data.source).citations
    edges = [...edges, ...next.edges]
    pageInfo = next.pageInfo
  }
  return { ...first, edges, pageInfo: { ...pageInfo, hasPreviousPage, startCursor } }
}
