import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import * as dates from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const examples = code
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' // '))

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(8)
})

test.each(examples)('%s is %s', (example = '', result = '') => {
  const value: unknown = runInNewContext(example, { ...dates })
  expect(typeof value === 'bigint' ? `${value}n` : JSON.stringify(value)).toBe(result)
})
