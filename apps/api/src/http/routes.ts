import type { Plugin } from 'graphql-yoga'

/** A path beside /graphql: an exact one, or a prefix where it ends in a slash. */
export interface Route {
  readonly path: string
  answer(request: Request): Response | Promise<Response>
}

/** Answers other paths in the same server, so that every plugin (logs, limits, metrics) sees them too. */
export function useRoutes(routes: readonly Route[]): Plugin {
  return {
    onRequest: async ({ request, url, endResponse }) => {
      const route = routeOf(routes, url.pathname)
      if (route !== undefined) endResponse(await route.answer(request))
    },
  }
}

function routeOf(routes: readonly Route[], pathname: string): Route | undefined {
  if (pathname === '/graphql') return undefined
  return routes.find(({ path }) =>
    path.endsWith('/') ? pathname.startsWith(path) : pathname === path,
  )
}
