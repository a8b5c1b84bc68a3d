import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type DocumentNode, print } from 'graphql'
import * as generated from '../generated/graphql'

const manifest: Record<string, string> = JSON.parse(
  readFileSync(new URL('../generated/documents.json', import.meta.url), 'utf8'),
)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const operations = (Object.values(generated) as DocumentNode[]).filter((document) =>
  document.definitions.some(({ kind }) => kind === 'OperationDefinition'),
)

test('the manifest holds every operation as it stands, under the hash of its text', () => {
  expect(operations.length).toBeGreaterThan(90)
  for (const document of operations) {
    const text = print(document)
    expect(manifest[sha256(text)]).toBe(text)
  }
})
