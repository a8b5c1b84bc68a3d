import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDate, InvalidDateError, parseEdtf, parseTypedDate } from './index.ts'

const today = '2022-08-16'
const typed = (text: string, locale = 'en'): string => parseTypedDate(text, { locale, today }).edtf

describe('what people type into a date field', () => {
  test.each([
    ['2022-07', '2022-07'],
    [' July 2022 ', '2022-07'],
    ['c. 1910', '1910~'],
    ['13.07.2022', '2022-07-13'],
    ['44 BC', '-0043'],
    ['c. 44 BC', '-0043~'],
    ['1 BC', '0000'],
    ['10,000 BC', '-9999'],
    ['AD 79', '0079'],
    ['before 1953', '[..1952]'],
    ['after July 2022', '[2022-08..]'],
    ['since 1953', '1953/..'],
    ['1939–1945', '1939/1945'],
    ['between 1939 and 1945', '1939/1945'],
    ['24 Feb 2022 05:00', '2022-02-24T05:00'],
    ['24 Feb 2022 05:00 +0300', '2022-02-24T05:00+03:00'],
    ['1960s', '196X'],
    ['20th century', '19XX'],
    ['spring 1946', '1946-21'],
    ['Q3 2022', '2022-35'],
    ['13.8 billion years ago', 'Y-138E8S3'],
    ['66 Ma', 'Y-66E6S2'],
    ['300 years ago', '1722~'],
    ['yesterday', '2022-08-15'],
    ['07/13/2022', '2022-07-13'],
  ])('%j is %s', (text, edtf) => {
    expect(typed(text)).toBe(edtf)
  })

  test('7/8/2022 is read by the locale, and refused where that decides nothing', () => {
    expect(typed('7/8/2022', 'en-GB')).toBe('2022-08-07')
    expect(typed('7/8/2022', 'en-US')).toBe('2022-07-08')
    expect(typed('7/8/2022', 'fr')).toBe('2022-08-07')
    expect(() => typed('7/8/2022', 'en')).toThrow('day or month first?')
  })

  test.each(['', '44', 'rubbish', '30 February 2021', 'for three days', 'in July and August'])(
    '%j is refused with words that help',
    (text) => {
      expect(() => typed(text)).toThrow(InvalidDateError)
    },
  )

  test.each(['en', 'fr', 'de', 'ru', 'ko', 'uk'])('%s: what is shown can be typed', (locale) => {
    const texts = [
      '2022-07',
      '1910~',
      '196X',
      '1946-21',
      '-0043',
      'Y-138E8S3',
      '[..1952]',
      '[1954..]',
      '1939/1945',
      '2022-02-24T05:00',
      '2022-07-13',
      '1945?',
      '19XX',
    ]
    for (const edtf of texts)
      expect(typed(formatDate(parseEdtf(edtf), { locale, form: 'long' }), locale)).toBe(edtf)
  })

  test('no text at all breaks it', () => {
    const pieces = fc.constantFrom(
      'july',
      '1',
      '2022',
      ' ',
      '-',
      '/',
      'before',
      'c.',
      'BC',
      ':',
      '[',
      'X',
      'é',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            parseEdtf(typed(text))
          } catch (error) {
            if (!(error instanceof InvalidDateError)) throw error
          }
        },
      ),
    )
  })
})
