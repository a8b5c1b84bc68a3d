import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies } from '../dependencies.mjs'
import { loadDemonstration, openDatabase } from './database.mjs'
import { requireFreePort } from './ports.mjs'
import { Problem } from './problem.mjs'
import { startService } from './service.mjs'
import { readSettings } from './settings.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Brings Annals up from whatever state the folder is in, and takes all of it down again at Ctrl-C,
 * or when one part of it fails. Sets the exit code of this process.
 * @param {string} root the clone
 * @param {{ build(context): Promise<void>, services(context): object[] }} mode
 */
export async function run(root, mode) {
  const interruption = new AbortController()
  // Left in place to the end: npm hands a Ctrl-C on, so that it comes twice.
  for (const signal of SIGNALS) process.on(signal, () => interruption.abort())
  if (process.env.npm_lifecycle_event) whenParentEnds(() => interruption.abort())
  const { signal } = interruption
  // Whatever is up, in the order in which it came; taken down in the opposite one.
  const parts = []
  try {
    await bringUp(root, mode, signal, parts)
    await Promise.race([interrupted(signal), ...parts.map((part) => part.failure)])
  } catch (error) {
    if (!signal.aborted) report(error)
  }
  if (parts.length > 0) console.log('Stopping …')
  for (const part of parts.reverse()) await part.stop()
  process.exit(process.exitCode)
}

async function bringUp(root, mode, signal, parts) {
  const environmentFile = join(root, '.env')
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)
  const settings = readSettings(process.env, root)
  await requireFreePort(settings.api)
  await requireFreePort(settings.web)
  await installDependencies(root, { signal })
  await mode.build({ root, signal })

  console.log('Starting …')
  const database = await openDatabase(settings)
  if (database.part) parts.push(guarded(database.part))
  signal.throwIfAborted()

  const context = { root, settings, databaseUrl: database.url, environment: process.env }
  const services = mode.services(context).map((each) => startService(each))
  parts.push(...services.map(guarded))
  const isNew = settings.wantsDemonstration && loadDemonstration(database.url)
  await Promise.race([
    everythingReady(services, isNew),
    interrupted(signal),
    ...parts.map((part) => part.failure),
  ])
  if (await isNew) console.log('Loaded the demonstration data into the empty database.')
  console.log(
    [
      '',
      `  Dashboard  http://localhost:${settings.web.port}`,
      `  API        http://localhost:${settings.api.port}/graphql`,
      `  Data       ${database.place}`,
      '',
      'Ctrl-C stops everything.',
    ].join('\n'),
  )
}

/** npm runs a shell that runs this; who stops npm alone ends the shell, which tells nobody. */
function whenParentEnds(stop) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}

/** One after the other, because the later are not ready before the earlier are. */
async function everythingReady(services, isNew) {
  await isNew
  for (const service of services) await service.ready()
}

/** A part may fail while nothing waits for it yet; the race that asks for `failure` still hears of it. */
function guarded(part) {
  part.failure.catch(() => undefined)
  return part
}

function interrupted(signal) {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function report(error) {
  process.exitCode = 1
  // What a reader can mend is one line; anything else is a fault of ours, and told whole.
  const isMendable = error instanceof Problem || error.name === 'DatabaseError'
  console.error(isMendable ? error.message : error)
}
