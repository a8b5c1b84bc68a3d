import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { type ClusterSettings, initialiseCluster, startCluster, stopCluster } from './cluster.ts'
import { DatabaseError } from './database-error.ts'
import { freePort } from './free-port.ts'
import { chooseQuarters } from './operating-user.ts'
import { parametersFor } from './parameters.ts'
import { readPostmaster } from './postmaster.ts'

export interface EmbeddedDatabase {
  /** A `postgresql://` URL with the password in it. */
  readonly url: string
  /** Where the data is. */
  readonly dataFolder: string
  /** Resolves when the server ends, whether asked to or not. */
  readonly ended: Promise<void>
  /** Ends every session and stops the server. */
  stop(): Promise<void>
}

export interface EmbeddedSettings {
  /** The folder that holds data and password: `.data` of the clone. */
  readonly folder: string
  /** A fixed port; a free one is chosen unless told. */
  readonly port?: number | undefined
}

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1, making its data folder the first time.
 * Throws DatabaseError where another server holds the folder or the port is taken.
 */
export async function startEmbeddedDatabase(settings: EmbeddedSettings): Promise<EmbeddedDatabase> {
  const { user, binaries, dataParent } = await chooseQuarters(settings.folder)
  const dataFolder = join(dataParent, 'postgres')
  const running = await readPostmaster(dataFolder)
  if (running) {
    throw new DatabaseError(
      `Annals already runs in this folder (PostgreSQL process ${running.pid}, port ${running.port}): use that one, or stop it first (Ctrl-C where it runs, or: kill -INT ${running.pid}).`,
    )
  }
  // What the killed server left; PostgreSQL would take any process with that number for itself.
  await rm(join(dataFolder, 'postmaster.pid'), { force: true })
  const port = await freePort(settings.port)
  const parameters = parametersFor(totalmem())
  const cluster: ClusterSettings = { user, binaries, dataFolder, port, parameters }
  const password = await passwordOf(dataParent)
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) await initialiseCluster(cluster, password)
  return embeddedDatabase(await startCluster(cluster), cluster, password)
}

/** The URL of this folder's server where it runs, else null. */
export async function findRunningDatabase(folder: string): Promise<string | null> {
  const { dataParent } = await chooseQuarters(folder)
  const running = await readPostmaster(join(dataParent, 'postgres'))
  return running && databaseUrl(running.port, await passwordOf(dataParent))
}

/** The password, random and made once, in a file that only its owner reads. */
async function passwordOf(dataParent: string): Promise<string> {
  const file = join(dataParent, 'password')
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  const password = randomBytes(24).toString('base64url')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}

function embeddedDatabase(
  server: ChildProcess,
  { dataFolder, port }: ClusterSettings,
  password: string,
): EmbeddedDatabase {
  return {
    url: databaseUrl(port, password),
    dataFolder,
    ended: new Promise((resolve) => server.once('exit', () => resolve())),
    stop: () => stopCluster(server),
  }
}

function databaseUrl(port: number, password: string): string {
  return `postgresql://annals:${password}@127.0.0.1:${port}/postgres`
}
