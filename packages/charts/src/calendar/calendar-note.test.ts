import { expect, test } from '@jest/globals'
import type { EventHistogram } from '../data/event-histogram.ts'
import { calendarNote } from './calendar-note.ts'

const data = { counting: 'SPREAD', vagueCount: 1, before: 1.5, after: 0 } as EventHistogram

test('a calendar says how it counted, and speaks of squares', () => {
  expect(calendarNote(data, 'en')).toBe(
    'A vague date is spread over the squares that it may lie in. 1 event is vaguer than one square. 1.5 lie before the first square.',
  )
})

test.each(['de', 'fr', 'ru', 'ko', 'uk'])('it says so in %s', (locale) => {
  const all = { ...data, after: 2 }
  const note = calendarNote(all, locale)
  expect(note).not.toMatch(/square|date is/)
  expect(note.split(/(?<=\.) /)).toHaveLength(4)
  expect(calendarNote(all, `${locale}-XX`)).toBe(note)
})
