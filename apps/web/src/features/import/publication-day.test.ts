import { expect, test } from '@jest/globals'
import { dayNamedIn } from './publication-day.ts'

const options = { locale: 'en', today: '2026-01-15' }

test('a day alone on a line near the top is the day of publication', () => {
  expect(dayNamedIn('Bridges\nAugust 16, 2022\nLeaders said …', options)).toBe('August 16, 2022')
})

test.each(['July 2022\nA month is no day.', 'In 2022 it rained.\nNo line is a date.', ''])(
  'a text that names none so is left to the editor: %s',
  (text) => expect(dayNamedIn(text, options)).toBeNull(),
)
