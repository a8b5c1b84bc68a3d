import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { MAY_IMPORT } from './import-diagram.mjs'

test('docs/architecture.md draws the diagram that check-imports.mjs holds', () => {
  const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8')
  const drawn = [...page.matchAll(/^ +([\w-]+) --> ([\w-]+)$/gm)].map(
    ([, from, to]) => `${from} → ${to}`,
  )
  const held = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
    allowed.map((name) => `${folder.split('/').at(-1)} → ${name}`),
  )
  expect(drawn.sort()).toEqual(held.sort())
})
