import { expect, test } from '@jest/globals'
import { languageFor } from '../language/languages.ts'
import { rulesFor } from './rules.ts'

const LANGUAGES = ['en', 'fr', 'de', 'ru', 'ko', 'uk']

test.each(LANGUAGES)('%s: every repetition is bounded, so no text is slower than long', (tag) => {
  for (const { rule, pattern } of rulesFor(languageFor(tag))) {
    const bare = pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
    expect({ rule: rule.id, unbounded: /[*+]|\{\d*,\}/.exec(bare)?.[0] ?? null }).toEqual({
      rule: rule.id,
      unbounded: null,
    })
  }
})

test.each(LANGUAGES)('%s: no word of the language is left unfilled in a rule', (tag) => {
  for (const { pattern } of rulesFor(languageFor(tag)))
    expect(pattern.source).not.toMatch(/\{[a-z]/)
})
