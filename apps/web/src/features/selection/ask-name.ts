import { askApi } from '../../apollo/ask-api.ts'
import { FilterName_QueryDocument } from '../../generated/graphql'
import type { NamedFilter } from './use-rare-names.ts'

/** What people call the one of that slug; null where it is gone. */
export async function askName(kind: NamedFilter, slug: string): Promise<string | null> {
  const answer = await askApi(FilterName_QueryDocument, { slug, [kind]: true })
  return answer[kind]?.name ?? null
}
