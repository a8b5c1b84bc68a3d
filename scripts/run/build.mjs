import { join } from 'node:path'
import { runCommand } from './command.mjs'

/** Builds every workspace whose sources changed since it was built. */
export async function build({ root, signal }) {
  await turboBuild(root, signal, [])
}

/** Builds what the API and the dashboard import, but not the dashboard. */
export async function buildForWatching({ root, signal }) {
  await turboBuild(root, signal, ['--filter=!@annals/web'])
}

async function turboBuild(root, signal, filters) {
  // A build that turbo remembers is over before anybody could read this.
  const notice = setTimeout(() => console.log('Building what changed …'), 1_000)
  try {
    await runCommand(
      join(root, 'node_modules/.bin/turbo'),
      ['run', 'build', '--output-logs=errors-only', ...filters],
      { cwd: root, signal, failure: 'The build failed; what it said stands above.' },
    )
  } finally {
    clearTimeout(notice)
  }
}
