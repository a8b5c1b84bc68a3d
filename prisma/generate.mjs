/**
 * Runs `prisma generate` without a download: the command insists on a schema-engine executable that
 * generating never runs, so it is given Node itself.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const prismaFolder = dirname(createRequire(import.meta.url).resolve('prisma/package.json'))
// The Pothos generator is found by its command's name on the PATH.
const commands = [join(here, 'node_modules/.bin'), join(here, '../node_modules/.bin')]

const { status, error, stdout, stderr } = spawnSync(
  process.execPath,
  [join(prismaFolder, 'build/index.js'), 'generate', '--schema', join(here, 'schema.prisma')],
  {
    cwd: here,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: [...commands, process.env.PATH].join(delimiter),
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  },
)
if (error) throw error
if (status !== 0) process.stderr.write(`${stdout}${stderr}`)
process.exitCode = status ?? 1
