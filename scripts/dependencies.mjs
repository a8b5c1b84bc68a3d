import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MARK = 'node_modules/.annals-installed'

/** Installs what package-lock.json locks, unless that is what stands in node_modules already. */
export function installDependencies(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(root, MARK)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.log('Installing the packages that package-lock.json locks …')
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  if (error) throw error
  if (status !== 0) throw new Error('npm ci failed; what it said stands above.')
  writeFileSync(mark, lock)
}
