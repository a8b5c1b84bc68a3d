import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './run/command.mjs'

/** Installs what package-lock.json locks, unless that is what stands in node_modules already. */
export async function installDependencies(root, { signal } = {}) {
  if (await isInstalled(root)) return
  console.log('Installing the packages that package-lock.json locks …')
  await runCommand('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    signal,
    failure: 'npm ci failed; what it said stands above.',
  })
}

/** npm lists what it installed in node_modules/.package-lock.json, once all of it is there. */
export async function isInstalled(root) {
  const [wanted, present] = await Promise.all([
    packagesOf(join(root, 'package-lock.json')),
    packagesOf(join(root, 'node_modules/.package-lock.json')),
  ])
  if (wanted === null) throw new Error(`${root} holds no package-lock.json.`)
  if (present === null) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const isOurOwn = !path.includes('node_modules/')
    // Optional: such as the programs for other systems than this one.
    return isOurOwn || (path in present ? present[path].version === version : optional === true)
  })
}

async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}
