/** `npm run dev`: as `npm start`, but every part is built anew and reloaded when its source changes. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireNodeVersion } from './node-version.mjs'

requireNodeVersion()
// Loaded only now: an older Node could not even read them.
const { buildForWatching } = await import('./run/build.mjs')
const { run } = await import('./run/run.mjs')
const { watchedServices } = await import('./run/watched-services.mjs')

await run(join(dirname(fileURLToPath(import.meta.url)), '..'), {
  build: buildForWatching,
  services: watchedServices,
})
