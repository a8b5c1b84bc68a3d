import { browserClient } from '../../apollo/browser-client.ts'
import { Viewer_QueryDocument } from '../../generated/graphql'
import type { Viewer } from './use-viewer.ts'

/** Tells who looks at the page, now and whenever that changes; returns what ends it. */
export function watchViewer(onViewer: (viewer: Viewer | null) => void): () => void {
  const answers = browserClient().watchQuery({ query: Viewer_QueryDocument })
  const subscription = answers.subscribe(({ data, dataState }) => {
    if (dataState === 'complete') onViewer(data.viewer)
  })
  return () => subscription.unsubscribe()
}
