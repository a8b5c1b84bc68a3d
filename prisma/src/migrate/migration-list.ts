import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'

/** The folder of this package, which holds schema.prisma and migrations/. */
export const prismaFolder = packageFolder(dirname(fileURLToPath(import.meta.url)))

/** The checked-in migrations, oldest first, as Prisma's engine takes them. */
export async function readMigrations(folder: string = prismaFolder): Promise<MigrationList> {
  const baseDir = join(folder, 'migrations')
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const lockfile = 'migration_lock.toml'
  return {
    baseDir,
    lockfile: { path: lockfile, content: await readFile(join(baseDir, lockfile), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(join(baseDir, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}

/** schema.prisma, as Prisma's engine takes it. */
export async function readSchema(
  folder: string = prismaFolder,
): Promise<{ files: { path: string; content: string }[] }> {
  const path = join(folder, 'schema.prisma')
  return { files: [{ path, content: await readFile(path, 'utf8') }] }
}

/** schema.prisma as [path, text], which the engine needs in order to start. */
export async function readDatamodels(folder: string = prismaFolder): Promise<[string, string][]> {
  const { files } = await readSchema(folder)
  return files.map(({ path, content }) => [path, content])
}

/** The sources run from src/ under Jest and from dist/src/ otherwise. */
function packageFolder(here: string): string {
  const source = join(here, '../..')
  return source.endsWith('dist') ? dirname(source) : source
}
