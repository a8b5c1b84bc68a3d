/** `npm start`: installs, builds what changed, and runs the database, the API and the dashboard. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireNodeVersion } from './node-version.mjs'

requireNodeVersion()
// Loaded only now: an older Node could not even read them.
const { build } = await import('./run/build.mjs')
const { builtServices } = await import('./run/built-services.mjs')
const { run } = await import('./run/run.mjs')

await run(join(dirname(fileURLToPath(import.meta.url)), '..'), { build, services: builtServices })
