import { expect, test } from '@jest/globals'
import { commandOf } from './deeds.ts'

const press = (key: string, code: string, held: { ctrlKey?: boolean } = {}) =>
  commandOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held })

test.each([
  ['a Ukrainian', 'ф', 'у'],
  ['a Russian, with Shift,', 'Ф', 'У'],
  ['a Korean', 'ㅁ', 'ㄷ'],
])('%s keyboard asks by where its keys stand', (_, onA, onE) => {
  expect(press(onA, 'KeyA')).toBe('accept')
  expect(press(onE, 'KeyE')).toBe('mend')
})

test('a Latin letter counts as what it writes, wherever it stands', () => {
  expect(press('a', 'KeyQ')).toBe('accept')
  expect(press('q', 'KeyA')).toBeNull()
})

test('a sign does not count as the letter that other keyboards have in its place', () => {
  expect(press('.', 'KeyE')).toBeNull()
  expect(press('?', 'KeyA')).toBe('help')
})

test('the browser keeps its own shortcuts', () => {
  expect(press('ф', 'KeyA', { ctrlKey: true })).toBeNull()
})
