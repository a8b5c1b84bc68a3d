import 'server-only'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { Viewer_QueryDocument } from '../../generated/graphql'
import type { Viewer } from './use-viewer.ts'

/** Who asks for the page; null for a visitor. */
export async function currentViewer(): Promise<Viewer | null> {
  const { data } = await query({ query: Viewer_QueryDocument })
  return requireData(data).viewer
}
