/**
 * `npm run bench`, `npm run bench:pages`, `npm run bench:brush` and `npm run bench:picture`: installs what only benchmarks need,
 * builds the product, and runs the one that is named.
 */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../scripts/chromium.mjs'
import { installDependencies } from '../scripts/dependencies.mjs'

const PROGRAMS = {
  compare: { file: 'src/main.ts', needsBrowser: false },
  pages: { file: 'src/browser/pages-main.ts', needsBrowser: true },
  picture: { file: 'src/picture-main.ts', needsBrowser: false },
  brush: { file: 'src/browser/brush-main.ts', needsBrowser: true },
}

const bench = dirname(fileURLToPath(import.meta.url))
const root = join(bench, '..')
const [name, ...options] = process.argv.slice(2)
const { file, needsBrowser } = PROGRAMS[name]
const chromium = needsBrowser
  ? { CHROMIUM_PATH: findChromium(process.env, { mayInstall: true }) }
  : {}

await installDependencies(root)
await installDependencies(bench)
run(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only'])
// This very Node: the one that npm installs for PostGraphile must not run the others.
run(process.execPath, ['--import', 'tsx', file, ...options], bench)

function run(command, args, cwd = root) {
  const env = {
    ...process.env,
    ...chromium,
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', env })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
