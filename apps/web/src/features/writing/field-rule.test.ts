import { expect, test } from '@jest/globals'
import { fieldRule } from './field-rule.ts'

test('a field of a list is told by the name of the list, wherever it stands', () => {
  expect(fieldRule('aliases.2')).toBe('line')
  expect(fieldRule('newSource.url')).toBe('url')
})

test('of a field whose rule depends on its contents only the API can tell what is wrong', () => {
  expect(fieldRule('filter.topics.0')).toBeNull()
  expect(fieldRule('')).toBeNull()
})
