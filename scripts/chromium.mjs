import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from './run/problem.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium that the browser tests drive: CHROMIUM_PATH, or one on the PATH, or one installed by
 * apt where this user may do so.
 * @throws Problem that says what to do where there is none.
 */
export function findChromium(environment, { mayInstall }) {
  const { CHROMIUM_PATH: named } = environment
  if (named) {
    if (isExecutable(named)) return named
    throw new Problem(`CHROMIUM_PATH names ${named}, which is no program: mend or unset it.`)
  }
  const found = onPath(environment)
  if (found) return found
  if (mayInstall) {
    console.log('Installing Chromium for the browser tests …')
    const quiet = { stdio: 'ignore', env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    const installed = onPath(environment)
    if (installed) return installed
  }
  throw new Problem(
    'The browser tests need Chromium: install it (apt-get install chromium), or name one in CHROMIUM_PATH.',
  )
}

function onPath({ PATH = '' }) {
  for (const folder of PATH.split(delimiter)) {
    for (const name of NAMES) {
      const program = join(folder, name)
      if (folder !== '' && isExecutable(program)) return program
    }
  }
  return null
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false
    throw error
  }
}
