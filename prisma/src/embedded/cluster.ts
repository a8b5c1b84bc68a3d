import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { DatabaseError } from './database-error.ts'
import type { OperatingUser } from './operating-user.ts'

export interface ClusterSettings {
  readonly user: OperatingUser
  readonly binaries: string
  /** PostgreSQL's own data folder. */
  readonly dataFolder: string
  readonly port: number
  /** Settings of PostgreSQL itself, such as `fsync: 'off'`. */
  readonly parameters?: Readonly<Record<string, string>>
}

/** Makes a data folder: UTF-8, sorted by code point, UTC, passwords by SCRAM. */
export async function initialiseCluster(
  settings: ClusterSettings,
  password: string,
): Promise<void> {
  const { user, binaries, dataFolder } = settings
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  // initdb wants the password in a file; inside the data folder it would find that not empty.
  const passwordFile = `${dataFolder}.password`
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) {
    await chown(dataFolder, user.uid, user.gid)
    await chown(passwordFile, user.uid, user.gid)
  }
  try {
    const initdb = run(settings, join(binaries, 'bin/initdb'), [
      `--pgdata=${dataFolder}`,
      '--username=annals',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--set=timezone=UTC',
      '--set=log_timezone=UTC',
      '--no-sync',
    ])
    const output = collectOutput(initdb)
    const [code] = (await once(initdb, 'close')) as [number | null]
    if (code !== 0) {
      await rm(dataFolder, { recursive: true, force: true })
      throw new DatabaseError(`PostgreSQL could not make ${dataFolder}: ${lastLine(output())}`)
    }
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/**
 * Starts the server and waits until it accepts connections on 127.0.0.1. The process is the leader
 * of a group of its own, so that Ctrl-C in a terminal does not stop it before those who use it.
 */
export async function startCluster(settings: ClusterSettings): Promise<ChildProcess> {
  const { binaries, dataFolder, port, parameters = {} } = settings
  const options = Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    ...parameters,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A server that was killed leaves children behind for a moment, which hold its shared memory.
  for (let attempt = 0; ; attempt += 1) {
    const server = run(settings, join(binaries, 'bin/postgres'), ['-D', dataFolder, ...options])
    const output = collectOutput(server)
    if (await acceptsConnections(server, port, output)) return server
    const retry = attempt < 20 && /pre-existing shared memory block/.test(output())
    if (!retry) {
      throw new DatabaseError(`PostgreSQL did not start in ${dataFolder}: ${fatalLine(output())}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** Ends every session and stops the server ("fast" shutdown); the data is safe on the disk then. */
export async function stopCluster(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const closed = once(server, 'exit')
  server.kill('SIGINT')
  await closed
}

function run(settings: ClusterSettings, program: string, args: string[]): ChildProcess {
  return spawn(program, args, {
    ...(settings.user ?? {}),
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Messages in English, because some of them are read here.
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  })
}

/** Reads all output, because a full pipe would stop PostgreSQL; keeps the latest of it. */
function collectOutput(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-8_000)
    })
  }
  child.on('error', (error) => {
    text += `${error.message}\n`
  })
  return () => text
}

async function acceptsConnections(
  server: ChildProcess,
  port: number,
  output: () => string,
): Promise<boolean> {
  let ended = false
  server.once('close', () => {
    ended = true
  })
  while (!ended) {
    if (/ready to accept connections/.test(output()) && (await canConnect(port))) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function fatalLine(output: string): string {
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line))
  return lines[0] ?? lastLine(output)
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? 'it said nothing'
}
