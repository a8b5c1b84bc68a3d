/**
 * The dashboard's service worker. It stands in for a page whose server cannot be reached, so that a reload or
 * the way back tells in the reader's language what happened; it keeps nothing and answers nothing else.
 */
import { isPage } from './is-page.ts'
import { offlinePage } from './offline-page.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('activate', (event) => {
  // The page is asked for while this worker still starts.
  event.waitUntil(self.registration.navigationPreload?.enable() ?? Promise.resolve())
})

self.addEventListener('fetch', (event) => {
  const { mode, method } = event.request
  // All that is opened, files too: what was asked for while this started is not to be asked for again.
  if (mode === 'navigate' && method === 'GET') event.respondWith(pageOrStandIn(event))
})

async function pageOrStandIn(event: FetchEvent): Promise<Response> {
  try {
    const preloaded: Response | undefined = await event.preloadResponse
    return preloaded ?? (await fetch(event.request))
  } catch (error) {
    if (!isPage(event.request.url)) throw error
    console.warn('The page could not be fetched:', error)
    const { searchParams } = new URL(self.location.href)
    return new Response(offlinePage(searchParams.get('locale') ?? '', searchParams.get('theme')), {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    })
  }
}
