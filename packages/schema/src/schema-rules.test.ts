import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { ESLint } from 'eslint'

/** Findings that are no faults, each with the reason. */
const NO_FAULTS = [
  // "pinned" is what was done to it, no prefix.
  'Field "pinnedAt" starts with the name of the parent type "Pin"',
]

test('the schema keeps the rules of @graphql-eslint for schemas and for Relay', async () => {
  const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) })
  const [result] = await eslint.lintFiles(['schema.graphql'])
  const findings = result?.messages.map(({ line, message }) => ({ line, message }))
  expect(findings?.filter(({ message }) => !NO_FAULTS.includes(message))).toEqual([])
})
