import { type NextRequest, NextResponse } from 'next/server'
import { apiUrl } from './env.ts'

/** The browser talks to its own origin; what belongs to the API is handed on at run time. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  return NextResponse.rewrite(new URL(`${pathname}${search}`, apiUrl()))
}

export const config = {
  matcher: [
    '/graphql',
    '/graphql/:path*',
    '/auth/:path*',
    '/charts/(.*\\.(?:svg|png|pdf|csv|json|xlsx))',
    '/pins/(.*)',
  ],
}
