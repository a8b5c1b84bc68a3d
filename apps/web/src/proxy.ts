import { type NextRequest, NextResponse } from 'next/server'
import { apiUrl } from './env.ts'
import { gonePage } from './features/chart/gone-page.ts'
import { wasDeleted } from './features/chart/was-deleted.ts'
import { chooseLocale, LOCALE_COOKIE } from './i18n/locales.ts'
import { decoded } from './ui/decoded.ts'

/** The browser talks to its own origin; what belongs to the API is handed on at run time. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  if (OF_THE_API.test(pathname)) return NextResponse.rewrite(new URL(pathname + search, apiUrl()))
  // Next answers what is no encoding of anything ("%E0%A4%A") by a bare 500, before any page is asked.
  if (decoded(pathname) === null) return NextResponse.rewrite(new URL('/no-such-page', request.url))
  const [, chart] = /^\/charts\/([^/]+)$/.exec(pathname) ?? []
  if (chart === undefined) return NextResponse.next()
  if (!(await wasDeleted(chart, request.headers.get('cookie')))) return NextResponse.next()
  // A page cannot set its own status, and a deleted chart's address is known to be gone.
  const chosen = request.cookies.get(LOCALE_COOKIE)?.value
  const page = await gonePage(chooseLocale(chosen, request.headers.get('accept-language')))
  return new NextResponse(page, {
    status: 410,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

const OF_THE_API =
  /^\/(?:graphql(?:\/|$)|(?:auth|cards|pins|reports)\/|charts\/.*\.(?:svg|png|pdf|csv|json|xlsx)$)/

// Next reads it without running it, so that it cannot be made of the pattern above.
export const config = {
  matcher: [
    '/graphql',
    '/graphql/:path*',
    '/auth/:path*',
    '/charts/(.*\\.(?:svg|png|pdf|csv|json|xlsx))',
    '/charts/([^/.]+)',
    '/pins/(.*)',
    '/cards/(.*)',
    '/reports/(.*)',
    '/(.*%.*)',
  ],
}
