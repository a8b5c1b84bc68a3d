import { expect, test } from '@jest/globals'
import { safeNext } from './safe-next.ts'

test('a path of this site is kept, with what it asks for', () => {
  expect(safeNext('/people?after=x#keys')).toBe('/people?after=x#keys')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  null,
])('an address that may lead elsewhere is the overview: %s', (next) =>
  expect(safeNext(next)).toBe('/'),
)
