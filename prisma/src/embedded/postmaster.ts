import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from './database-error.ts'

export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/**
 * The server that holds a data folder, read from PostgreSQL's own postmaster.pid; null where there
 * is none or the file was left by a server that died.
 */
export async function readPostmaster(dataFolder: string): Promise<Postmaster | null> {
  const lines = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return []
      throw new DatabaseError(
        `${dataFolder} can't be read (${cause.code}): it belongs to another user. Start as that user, or remove the folder to begin anew.`,
        { cause },
      )
    },
  )
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 && (await isPostgres(pid)) ? { pid, port } : null
}

/** After a crash another program may have come to the same number. */
async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  // Only Linux has /proc; elsewhere a living process of that number counts as the server.
  return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
    (command) => /postgres/.test(command.split('\0')[0] ?? ''),
    () => process.platform !== 'linux',
  )
}
