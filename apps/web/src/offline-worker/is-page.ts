/** Whether a request opens a page of the dashboard: no file, no framed chart and nothing of the API's. */
export function isPage({ mode, method, url }: Pick<Request, 'mode' | 'method' | 'url'>): boolean {
  const { pathname } = new URL(url)
  return mode === 'navigate' && method === 'GET' && !NO_PAGE.test(pathname)
}

const NO_PAGE = /^\/(?:auth|cards|embed|graphql|oembed|pins|reports)(?:\/|$)|\.[a-z\d]+$/i
