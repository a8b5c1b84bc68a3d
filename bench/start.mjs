/** `npm run bench`: installs what only the benchmark needs, builds the server, and runs the benchmark. */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from '../scripts/dependencies.mjs'

const bench = dirname(fileURLToPath(import.meta.url))
const root = join(bench, '..')

installDependencies(root)
installDependencies(bench)
run(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only'])
// This very Node: the one that npm installs for PostGraphile must not run the others.
run(process.execPath, ['--import', 'tsx', 'src/main.ts', ...process.argv.slice(2)], bench)

function run(command, args, cwd = root) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', env })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
