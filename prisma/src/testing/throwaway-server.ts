import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { initialiseCluster, startCluster, stopCluster } from '../embedded/cluster.ts'
import { freePort } from '../embedded/free-port.ts'
import { chooseQuarters } from '../embedded/operating-user.ts'

export interface ThrowawayServer {
  /** A `postgresql://` URL of its database `postgres`. */
  readonly url: string
  /** Stops the server and removes its data. */
  stop(): Promise<void>
}

/** A PostgreSQL of its own in the system's temporary folder, which trades crash safety for speed. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  const folder = await mkdtemp(join(tmpdir(), 'annals-test-'))
  await chmod(folder, 0o755)
  const { user, binaries, dataParent } = await chooseQuarters(folder)
  const cluster = {
    user,
    binaries,
    dataFolder: join(dataParent, 'postgres'),
    port: await freePort(),
    parameters: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      max_wal_size: '4GB',
    },
  }
  const password = randomBytes(24).toString('base64url')
  await initialiseCluster(cluster, password)
  const server = await startCluster(cluster)
  // A run that ends early (an uncaught error, process.exit) must not leave a server behind.
  const killAtExit = () => {
    server.kill('SIGQUIT')
    for (const each of [folder, dataParent]) rmSync(each, { recursive: true, force: true })
  }
  process.once('exit', killAtExit)
  return {
    url: `postgresql://annals:${password}@127.0.0.1:${cluster.port}/postgres`,
    stop: async () => {
      process.off('exit', killAtExit)
      await stopCluster(server)
      for (const each of [folder, dataParent]) await rm(each, { recursive: true, force: true })
    },
  }
}
