import type { Plugin } from 'graphql-yoga'
import type { RequestState } from './request-state.ts'

/** A path beside /graphql: an exact one, or a prefix where it ends in a slash. */
export interface Route {
  readonly path: string
  answer(request: Request, state: RequestState): Response | Promise<Response>
}

/** Answers other paths in the same server, so that every plugin (logs, limits, metrics) sees them too. */
export function useRoutes(routes: readonly Route[]): Plugin<object, RequestState> {
  return {
    onRequest: async ({ request, serverContext, endResponse }) => {
      const route = routeOf(routes, serverContext.path ?? '')
      if (route !== undefined) endResponse(await route.answer(request, serverContext))
    },
  }
}

function routeOf(routes: readonly Route[], pathname: string): Route | undefined {
  if (pathname === '/graphql') return undefined
  return routes.find(({ path }) =>
    path.endsWith('/') ? pathname.startsWith(path) : pathname === path,
  )
}
