import { describe, expect, test } from '@jest/globals'
import { en } from './en.ts'
import { wordsOf } from './words-of.ts'

const LANGUAGES = ['fr', 'de', 'ru', 'ko', 'uk']

describe('every language', () => {
  test.each(LANGUAGES)('%s says everything itself', (language) => {
    const [own, english] = [flat(wordsOf(language)), flat(en)]
    expect(Object.keys(own)).toEqual(Object.keys(english))
    const borrowed = Object.keys(own).filter((key) => own[key] === english[key])
    // "Date", "Source" and "exact" are French too.
    expect(borrowed.filter((key) => !['date', 'source', 'legend.exact'].includes(key))).toEqual([])
  })
})

test.each([
  [1, '1 событие'],
  [2, '2 события'],
  [5, '5 событий'],
  [11, '11 событий'],
  [21, '21 событие'],
  [112, '112 событий'],
])('Russian counts %d', (count, text) => {
  expect(wordsOf('ru').events(count, String(count))).toBe(text)
})

test('a region keeps its language, and an unknown language is said in English', () => {
  expect(wordsOf('de-AT').today).toBe('heute')
  expect(wordsOf('xx')).toBe(en)
})

function flat(value: unknown, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).flatMap(([key, part]) => {
      const name = `${prefix}${key}`
      if (typeof part === 'object') return Object.entries(flat(part, `${name}.`))
      return [[name, typeof part === 'function' ? String(part(2, '2')) : String(part)]]
    }),
  )
}
