import type { Route } from './routes.ts'

/**
 * Routes whose code is loaded when the first request for one of them comes. `paths` names all that
 * `load` gives.
 */
export function lateRoutes(
  paths: readonly string[],
  load: () => Promise<readonly Route[]>,
): readonly Route[] {
  let loaded: Promise<readonly Route[]> | undefined
  return paths.map((path) => ({
    path,
    answer: async (request, state) => {
      loaded ??= load()
      const route = (await loaded).find((each) => each.path === path)
      if (route === undefined) throw new Error(`No route ${path} was loaded`)
      return route.answer(request, state)
    },
  }))
}
