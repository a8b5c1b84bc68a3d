import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { installedBinaries } from './binaries.ts'
import { DatabaseError } from './database-error.ts'

/** Who PostgreSQL runs as: the current user (null), or for root another one. */
export type OperatingUser = { readonly uid: number; readonly gid: number } | null

export interface Quarters {
  readonly user: OperatingUser
  /** The folder that holds bin/, lib/ and share/, which the user may enter. */
  readonly binaries: string
  /** Where to keep data, there by now: the folder asked for, or one that the user may enter. */
  readonly dataParent: string
}

const systemFolder = '/var/lib/annals'

/**
 * Chooses where PostgreSQL runs. PostgreSQL refuses to run as root, so for root it runs as the user
 * `postgres` (made where missing). Where that user can't enter both folders, programs and data live
 * under /var/lib/annals, the data in a folder named after a hash of the clone's path.
 */
export async function chooseQuarters(dataParent: string): Promise<Quarters> {
  const { folder, version } = await installedBinaries()
  await makeFolder(dataParent)
  if (process.getuid?.() !== 0) return { user: null, binaries: folder, dataParent }
  const user = postgresUser()
  if (canRun(folder, user) && canEnter(dataParent, user)) {
    return { user, binaries: folder, dataParent }
  }
  const binaries = join(systemFolder, `postgresql-${version}`)
  await copyOnce(folder, binaries)
  if (!canRun(binaries, user)) {
    throw new DatabaseError(
      `The user "postgres" may not run ${binaries}: let it enter that folder, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
  const clone = createHash('sha256').update(dataParent).digest('hex').slice(0, 12)
  const ownParent = join(systemFolder, clone)
  await makeFolder(ownParent)
  return { user, binaries, dataParent: ownParent }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new DatabaseError(
      `The data folder ${path} can't be made (${cause.code}): start as a user who may make it, or name another one in ANNALS_DATA_FOLDER.`,
      { cause },
    )
  })
}

function postgresUser(): { uid: number; gid: number } {
  try {
    return idsOf('postgres')
  } catch {
    // No such user yet: make it, without a password or a home.
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    if (made.status !== 0) {
      throw new DatabaseError(
        'PostgreSQL refuses to run as root, and a user named "postgres" could not be made: make one, or start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
      )
    }
    return idsOf('postgres')
  }
}

function idsOf(name: string): { uid: number; gid: number } {
  const id = (flag: string) =>
    Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  return { uid: id('-u'), gid: id('-g') }
}

/** Runs the program once, because that tells of every folder on the way at once. */
function canRun(binaries: string, user: { uid: number; gid: number }): boolean {
  const { status } = spawnSync(join(binaries, 'bin/postgres'), ['--version'], { ...user, cwd: '/' })
  return status === 0
}

function canEnter(folder: string, user: { uid: number; gid: number }): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0
}

async function copyOnce(from: string, to: string): Promise<void> {
  if (existsSync(to)) return
  await mkdir(systemFolder, { recursive: true, mode: 0o755 })
  // Copied under another name first, so that a copy cut short is never taken for a whole one.
  const unfinished = `${to}.${process.pid}`
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, to).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}
