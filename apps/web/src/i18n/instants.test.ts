import { formatDate, parseEdtf } from '@annals/dates'
import { describe, expect, it } from '@jest/globals'
import { dayOf, minuteOf } from './instants.ts'
import { LOCALES } from './locales.ts'

const INSTANT = '2022-08-17T23:05:59+00:00'

describe('an instant', () => {
  it('is written day first, as dates of events are', () => {
    expect(dayOf(INSTANT, 'en')).toBe('17 August 2022')
    expect(dayOf(INSTANT, 'en', 'medium')).toBe('17 Aug 2022')
    expect(dayOf(INSTANT, 'de')).toBe('17. August 2022')
    expect(minuteOf(INSTANT, 'en')).toBe('17 August 2022 at 23:05 UTC')
  })

  it('is written as packages/dates writes the same day, in every language', () => {
    for (const locale of LOCALES) {
      const date = formatDate(parseEdtf('2022-08-17'), { locale, form: 'long' })
      expect(dayOf(INSTANT, locale)).toBe(date)
    }
  })

  it('is told in UTC, whatever the zone of whoever reads', () => {
    for (const locale of LOCALES) {
      expect(dayOf('2022-08-17T23:30:00-05:00', locale)).toContain('18')
      expect(minuteOf(INSTANT, locale)).toMatch(/23:05 UTC$/)
    }
  })
})
