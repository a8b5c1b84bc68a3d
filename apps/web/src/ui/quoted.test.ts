import { describe, expect, it } from '@jest/globals'
import { quoted } from './quoted.ts'

describe('words of a source', () => {
  it('stand between the marks of the reader’s language', () => {
    expect(quoted('In July', 'en')).toBe('“In July”')
    expect(quoted('In July', 'fr')).toBe('« In July »')
    expect(quoted('In July', 'de')).toBe('„In July“')
    expect(quoted('In July', 'ru')).toBe('«In July»')
  })

  it('get none where they bring their own at either end', () => {
    for (const words of ['“We are ready,” he said.', 'He said: "In July."', '« En juillet »']) {
      expect(quoted(words, 'en')).toBe(words)
    }
    expect(quoted('Kim’s “new era” of ties', 'en')).toBe('“Kim’s “new era” of ties”')
  })
})
