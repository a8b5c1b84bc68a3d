import { describe, expect, test } from '@jest/globals'
import { fitWords } from './text-width.ts'

describe('fitWords', () => {
  test('ends with a whole word', () => {
    const title = 'North Korea recognises the two republics'
    for (let width = 40; width < 300; width += 7) {
      const cut = fitWords(title, width, 12)
      if (cut === null || cut === title) continue
      expect(title.split(' ').slice(0, cut.split(' ').length).join(' ')).toBe(cut.slice(0, -1))
    }
    expect(fitWords(title, 1_000, 12)).toBe(title)
    expect(fitWords(title, 120, 12)).toBe('North Korea…')
  })

  test('says nothing where not one word fits, and cuts what has no words', () => {
    expect(fitWords('Unverhältnismäßigkeit des Mittels', 60, 12)).toBeNull()
    expect(fitWords('朝鮮民主主義人民共和国', 60, 12)).toBe('朝鮮民主…')
  })
})
