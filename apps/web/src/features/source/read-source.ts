import 'server-only'
import { query } from '../../apollo/server-client.ts'
import { SourcePage_QueryDocument, type SourcePage_QueryQuery } from '../../generated/graphql'
import { type PageCursors, pageRequest } from '../../ui/page-request.ts'
import { inReadingOrder } from './reading-order.ts'

type Source = NonNullable<SourcePage_QueryQuery['source']>

const PAGE = 100
/** A text is shown with so many claims marked in it; further pages have the rest. */
const MOST_MARKED = 1_000

/** A source and a page of its claims: where its text is held, of all that can be marked in it. Null where it is not there. */
export async function readSource(
  slug: string,
  cursors: PageCursors,
  locale: string,
): Promise<Source | null> {
  const ask = async (at: PageCursors) => {
    const variables = { slug, locale, ...pageRequest(at, PAGE) }
    return (await query({ query: SourcePage_QueryDocument, variables })).data?.source ?? null
  }
  const source = await ask(cursors)
  if (source === null) return null
  const { citations } = source
  const edges = [...citations.edges]
  let { pageInfo } = citations
  while (source.text !== null && pageInfo.hasNextPage && edges.length < MOST_MARKED) {
    const next = await ask({ after: pageInfo.endCursor, before: null })
    if (next === null) break
    edges.push(...next.citations.edges)
    pageInfo = {
      ...next.citations.pageInfo,
      hasPreviousPage: pageInfo.hasPreviousPage,
      startCursor: pageInfo.startCursor,
    }
  }
  return { ...source, citations: { ...citations, pageInfo, edges: inReadingOrder(edges) } }
}
