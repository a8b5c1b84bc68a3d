import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = ['README.md', 'CONTRIBUTING.md', ...markdownBelow('docs')]

describe('the documentation', () => {
  test.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)]
    const dead = links
      .map(([, link]) => link)
      .filter((link) => !existsSync(join(root, dirname(page), link)))
    expect(dead).toEqual([])
  })

  test.each(pages)('%s names commands that package.json has', (page) => {
    const commands = [
      ...read(page).matchAll(/\bnpm (start|test|run [\w:-]+)(?: -w (@annals\/[\w-]+))?/g),
    ]
    const missing = commands
      .filter(([, command, workspace]) => !scriptsOf(workspace)[command.replace('run ', '')])
      .map(([command]) => command)
    expect(missing).toEqual([])
  })

  test('the quick start is two commands', () => {
    expect(/## Quick start[\s\S]*?```sh\n([\s\S]*?)```/.exec(read('README.md'))[1]).toBe(
      'npm start\nnpm test\n',
    )
  })
})

function markdownBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
}

function scriptsOf(workspace) {
  const folders = { undefined: '.', '@annals/prisma': 'prisma' }
  const name = workspace?.replace('@annals/', '')
  const folder =
    folders[workspace] ??
    ['apps', 'packages']
      .map((each) => `${each}/${name}`)
      .find((each) => existsSync(join(root, each)))
  return JSON.parse(read(join(folder, 'package.json'))).scripts
}

function read(file) {
  return readFileSync(join(root, file), 'utf8')
}
