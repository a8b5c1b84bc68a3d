import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { isInstalled } from './dependencies.mjs'

const locked = {
  '': { name: 'annals' },
  'packages/dates': { version: '0.1.0' },
  'node_modules/@annals/dates': { resolved: 'packages/dates', link: true },
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/program-of-another-system': { version: '1.0.0', optional: true },
}
let root

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'annals-dependencies-'))
  await write('package-lock.json', locked)
})

afterEach(() => rm(root, { recursive: true }))

describe('what the lock file locks', () => {
  test('is not installed in a fresh clone', async () => {
    expect(await isInstalled(root)).toBe(false)
  })

  test('is installed, whoever ran npm, where every version is the one locked', async () => {
    const { 'node_modules/program-of-another-system': _, ...installed } = locked
    await write('node_modules/.package-lock.json', installed)
    expect(await isInstalled(root)).toBe(true)
  })

  test('is not installed where one version is another', async () => {
    await write('node_modules/.package-lock.json', {
      ...locked,
      'node_modules/pg': { version: '8.22.0' },
    })
    expect(await isInstalled(root)).toBe(false)
  })

  test('is not installed where one package is missing', async () => {
    const { 'node_modules/pg': _, ...installed } = locked
    await write('node_modules/.package-lock.json', installed)
    expect(await isInstalled(root)).toBe(false)
  })
})

async function write(file, packages) {
  await mkdir(join(root, 'node_modules'), { recursive: true })
  await writeFile(join(root, file), JSON.stringify({ packages }))
}
