import { describe, expect, test } from '@jest/globals'
import { type DateForm, describeSpan, formatDate, parseEdtf } from './index.ts'

const said = (edtf: string, locale = 'en', form: DateForm = 'long', timeZone?: string): string =>
  formatDate(parseEdtf(edtf), { locale, form, ...(timeZone === undefined ? {} : { timeZone }) })

describe('a date is said at its own precision', () => {
  test.each([
    ['2022-07', 'July 2022', 'Jul 2022'],
    ['2022-07-13', '13 July 2022', '13 Jul 2022'],
    ['1910~', 'c. 1910', 'c. 1910'],
    ['1910?', 'possibly 1910', '1910?'],
    ['196X', '1960s', '1960s'],
    ['19XX', '20th century', '20th century'],
    ['1946-21', 'spring 1946', 'spring 1946'],
    ['2022-35', 'Q3 2022', 'Q3 2022'],
    ['-0043', '44 BC', '44 BC'],
    ['0000', '1 BC', '1 BC'],
    ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
    ['Y-13800000000', '13.8 billion years ago', '13.8 billion years ago'],
    ['[..1952]', 'before 1953', 'before 1953'],
    ['../1953', 'until 1953', 'until 1953'],
    ['1953/..', 'since 1953', 'since 1953'],
    ['1939/1945', 'between 1939 and 1945', '1939 – 1945'],
    ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672', '1667, 1668 or 1670 – 1672'],
    [
      '2022-02-24T05:00+03:00',
      '24 February 2022, 05:00 (UTC+03:00)',
      '24 Feb 2022, 05:00 (UTC+03:00)',
    ],
  ])('%s is %s, in short %s', (edtf, long, short) => {
    expect(said(edtf)).toBe(long)
    expect(said(edtf, 'en', 'short')).toBe(short)
  })

  test('a time moves to the zone asked for and names it; a plain day never shifts', () => {
    expect(said('2022-02-24T02:00Z', 'en', 'long', 'Europe/Moscow')).toBe(
      '24 February 2022, 05:00 (Moscow)',
    )
    expect(said('2022-02-24', 'en', 'long', 'America/New_York')).toBe('24 February 2022')
  })

  test('a screen reader hears words, not signs', () => {
    expect(said('1910~', 'en', 'spoken')).toBe('about 1910')
    expect(said('1939/1945', 'en', 'spoken')).toBe('between 1939 and 1945')
    expect(said('1945?', 'en', 'spoken')).toBe('possibly 1945')
  })

  test('an axis gets symbols that fit', () => {
    expect(said('Y-13800000000', 'en', 'tick')).toBe('13.8 Ga')
  })

  test.each([
    [
      'fr',
      'juillet 2022',
      'v. 1910',
      '44 av. J.-C.',
      'il y a 13,8 milliards d’années',
      'avant 1953',
    ],
    ['de', 'Juli 2022', 'um 1910', '44 v. Chr.', 'vor 13,8 Milliarden Jahren', 'vor 1953'],
    ['ru', 'июль 2022 г.', 'ок. 1910', '44 г. до н. э.', '13,8 миллиарда лет назад', 'до 1953'],
    ['ko', '2022년 7월', '1910년경', '기원전 44년', '138억 년 전', '1953년 이전'],
    ['uk', 'липень 2022 р.', 'бл. 1910', '44 р. до н. е.', '13,8 мільярда років тому', 'до 1953'],
  ])('in %s: %s, %s, %s, %s, %s', (locale, ...texts) => {
    const edtf = ['2022-07', '1910~', '-0043', 'Y-13800000000', '[..1952]']
    expect(edtf.map((text) => said(text, locale).replaceAll(/\s/g, ' '))).toEqual(texts)
  })
})

describe('a span is said as exactly as its dates allow', () => {
  test.each([
    ['1991', '2022', '31 years later'],
    ['2022', '1991', '31 years earlier'],
    ['2022-07', '2022-08', 'the following month'],
    ['2022-07-31', '2022-08-01', 'the following day'],
    ['1946', '196X', '14–23 years later'],
    ['1991~', '2022', 'about 31 years later'],
    ['1991-12-26', '2022-02-24', 'about 30 years later'],
    ['1991-12-26', '2021-12-26', '30 years later'],
    ['2022-02-24', '2022-03-10', '14 days later'],
    ['2022-02-24', '2022-07', '5 months later'],
    ['2022-02-24T05:00', '2022-02-24T11:30', '6 hours later'],
    ['2022', '2022-07', 'the same year'],
    ['196X', '1965', 'around the same time'],
    ['2022-12-31', '2023', 'the following year'],
    ['1953/..', '2022', 'an unknown time apart'],
    ['Y-13800000000', '2022', '13.8 billion years later'],
  ])('from %s to %s: %s', (from, to, words) => {
    expect(describeSpan(parseEdtf(from), parseEdtf(to), { locale: 'en' })).toBe(words)
  })

  test.each([
    ['fr', '31 ans plus tard', 'le mois suivant'],
    ['de', '31 Jahre später', 'im folgenden Monat'],
    ['ru', 'через 31 год', 'в следующем месяце'],
    ['ko', '31년 후', '다음 달'],
    ['uk', 'через 31 рік', 'наступного місяця'],
  ])('in %s: %s, %s', (locale, years, month) => {
    const span = (a: string, b: string): string =>
      describeSpan(parseEdtf(a), parseEdtf(b), { locale }).replaceAll(/\s/g, ' ')
    expect([span('1991', '2022'), span('2022-07', '2022-08')]).toEqual([years, month])
  })
})

describe('every form speaks every language', () => {
  test.each<[string, DateForm, string, string, string, string]>([
    ['fr', 'short', 'juil. 2022', 'v. 1910', '1939 – 1945', 'il y a 13,8 milliards d’années'],
    [
      'fr',
      'spoken',
      'juillet 2022',
      'vers 1910',
      'entre 1939 et 1945',
      'il y a 13,8 milliards d’années',
    ],
    ['de', 'short', 'Juli 2022', 'um 1910', '1939 – 1945', 'vor 13,8 Milliarden Jahren'],
    [
      'de',
      'spoken',
      'Juli 2022',
      'etwa 1910',
      'zwischen 1939 und 1945',
      'vor 13,8 Milliarden Jahren',
    ],
    ['ko', 'short', '2022년 7월', '1910년경', '1939년 – 1945년', '138억 년 전'],
    ['ko', 'spoken', '2022년 7월', '1910년경', '1939년에서 1945년 사이', '138억 년 전'],
    ['ru', 'tick', 'июль 2022 г.', 'ок. 1910', '1939 – 1945', '13,8 Ga'],
    ['ru', 'spoken', 'июль 2022 г.', 'примерно 1910', '1939 — 1945', '13,8 миллиарда лет назад'],
    ['uk', 'short', 'лип. 2022 р.', 'бл. 1910', '1939 – 1945', '13,8 мільярда років тому'],
    ['uk', 'spoken', 'липень 2022 р.', 'приблизно 1910', '1939 — 1945', '13,8 мільярда років тому'],
  ])('%s, %s', (locale, form, month, about, between, longAgo) => {
    const texts = ['2022-07', '1910~', '[1939..1945]', 'Y-13800000000'].map((edtf) =>
      said(edtf, locale, form),
    )
    expect(texts.map(plain)).toEqual([month, about, between, longAgo].map(plain))
  })
})

/** Intl sets spaces that do not break, and differs between versions in which. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}
