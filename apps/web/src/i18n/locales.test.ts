import { expect, test } from '@jest/globals'
import { chooseLocale } from './locales.ts'

test('the chosen language wins over what the browser asks for', () => {
  expect(chooseLocale('ko', 'fr')).toBe('ko')
})

test('the browser is answered in the language it likes best of those we speak', () => {
  expect(chooseLocale(undefined, 'ja, fr;q=0.5, uk-UA;q=0.9')).toBe('uk')
})

test('a language that nobody speaks is answered in English', () => {
  expect(chooseLocale('xx', 'ja')).toBe('en')
  expect(chooseLocale(undefined, null)).toBe('en')
})
