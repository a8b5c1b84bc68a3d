import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseEdtf, readDates } from '../index.ts'

/** Words found with what they say: the EDTF of a date, else its kind. */
function read(text: string, publishedOn = '2022-08-16', language = 'en') {
  return readDates(text, { publishedOn, language }).map(
    ({ text: words, kind, edtf }) => `${words} = ${edtf ?? kind}`,
  )
}

describe('the article of 16 August 2022', () => {
  test.each([
    ['declined following the collapse of the bloc in 1991', '1991 = 1991'],
    ['In July, following Russia signed a decree declaring the independence', 'July = 2022-07'],
    ['Putin said at an arms exhibition near Moscow on Monday', 'Monday = 2022-08-15'],
    ['in a letter to Kim on Pyongyang’s Liberation Day', 'Liberation Day = 2022-08-15'],
    ['the February 24 invasion of Ukraine was costly', 'February 24 = 2022-02-24'],
    ['they have gradually recovered in recent years', 'recent years = ../2022-08-16?'],
    ['on the SECOND day of SEPTEMBER, 1945', 'the SECOND day of SEPTEMBER, 1945 = 1945-09-02'],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual([found])
  })

  test('a mention says where it stands, by which rule, how sure, and what else it might be', () => {
    const text = 'It was agreed on Monday in Geneva.'
    const [mention] = readDates(text, { publishedOn: '2022-08-16' })
    expect(mention).toEqual({
      start: 17,
      end: 23,
      text: 'Monday',
      kind: 'date',
      edtf: '2022-08-15',
      rule: 'weekday → the last one on or before publication',
      confidence: 0.9,
      alternatives: [{ edtf: '2022-08-22', rule: 'the next one from publication' }],
    })
  })
})

describe('calendar dates', () => {
  test.each([
    ['on 24 February 2022', '24 February 2022 = 2022-02-24'],
    ['on the 3rd of May, 2021', 'the 3rd of May, 2021 = 2021-05-03'],
    ['on Feb. 24, 2022', 'Feb. 24, 2022 = 2022-02-24'],
    ['on Thursday, February 24, 2022', 'Thursday, February 24, 2022 = 2022-02-24'],
    ['dated 2022-02-24', '2022-02-24 = 2022-02-24'],
    ['on 24-Feb-22', '24-Feb-22 = 2022-02-24'],
    ['on Feb. 24', 'Feb. 24 = 2022-02-24'],
    ['on 24 December', '24 December = 2021-12-24'],
    ['founded in 1887', '1887 = 1887'],
    ["born in '52", "'52 = 1952"],
    ['in the 1960s', 'the 1960s = 196X'],
    ["in the late '80s", "the late '80s = 198X"],
    ['in the 19th century', 'the 19th century = 18XX'],
    ['in 44 BC', '44 BC = -0043'],
    ['in the fifth century BC', 'the fifth century BC = -04XX'],
    ['in AD 79', 'AD 79 = 0079'],
    ['in spring 1946', 'spring 1946 = 1946-21'],
    ['in the third quarter of 2021', 'the third quarter of 2021 = 2021-35'],
    ['in early July', 'early July = 2022-07'],
    ['by mid-2022', 'by mid-2022 = [..2022]'],
    ['at the end of the month', 'the end of the month = 2022-08'],
    ['since 2014', 'since 2014 = 2014/..'],
    ['before 1953', 'before 1953 = [..1952]'],
    ['in fiscal 1997', 'fiscal 1997 = 1997'],
    ['at 05:00 GMT on 24 February', '05:00 GMT = 2022-08-16T05:00:00'],
  ])('%s', (text, found) => {
    expect(read(text)[0]).toBe(found)
  })

  test('numbers take the order that the text shows, else that of the language', () => {
    expect(read('3/4/2022')).toEqual(['3/4/2022 = 2022-03-04'])
    expect(read('3/4/2022, then 24/2/2022')).toContain('3/4/2022 = 2022-04-03')
    expect(read('3/4/2022', '2022-08-16', 'fr')).toEqual(['3/4/2022 = 2022-04-03'])
    const [mention] = readDates('3/4/2022', { publishedOn: '2022-08-16' })
    expect(mention?.alternatives.map(({ edtf }) => edtf)).toEqual(['2022-04-03'])
  })

  test('a day that the calendar has not is no date', () => {
    expect(read('on 30 February 2022 at 99/99/2022')).not.toContain('2022-02-30')
  })

  test.each([
    ['from 1950 to 1953', '1950 to 1953 = 1950/1953'],
    ['between 1939 and 1945', '1939 and 1945 = 1939/1945'],
    ['between May and July', 'May and July = 2022-05/2022-07'],
    ['from November to February', 'November to February = 2021-11/2022-02'],
    ['from 3 March to 9 April 2020', '3 March to 9 April 2020 = 2020-03-03/2020-04-09'],
    ['on 24–26 February', '24–26 February = 2022-02-24/2022-02-26'],
    ['in 1996-98', '1996-98 = 1996/1998'],
  ])('range: %s', (text, found) => {
    expect(read(text)).toEqual([found])
  })
})

describe('no dates', () => {
  test.each([
    'The general said 1991 soldiers had been exchanged.',
    'It cost $1,991, or 2022 euros.',
    'See page 1984 of the annex.',
    'Flight 1949 landed.',
    'Resolution 1718 remains in force.',
    'Call 555-2022; the vote was 12-10.',
    'The drone carries a warhead of 1500 kilograms.',
    'Theresa May may march with April Jones.',
    'He may respond, but he may also fall silent.',
    'A second man came second.',
    'Version 2.10.3 fires the 7.62x39 round.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('relative to publication', () => {
  test.each([
    ['today', '2022-08-16'],
    ['yesterday', '2022-08-15'],
    ['tomorrow', '2022-08-17'],
    ['tonight', '2022-08-16'],
    ['this morning', '2022-08-16'],
    ['last night', '2022-08-15'],
    ['last week', '2022-08-08/2022-08-14'],
    ['next month', '2022-09'],
    ['last year', '2021'],
    ['two years ago', '2020'],
    ['three days ago', '2022-08-13'],
    ['ten years ago today', '2012-08-16'],
    ['last Friday', '2022-08-12'],
    ['next Tuesday', '2022-08-23'],
    ['Thursday night', '2022-08-11'],
    ['earlier this year', '2022'],
    ['later this month', '2022-08'],
    ['the third quarter', '2022-35'],
    ['now', '2022-08-16'],
    ['currently', '2022-08-16'],
    ['recently', '../2022-08-16?'],
    ['several years ago', '../2022-08-16?'],
    ['the near future', '2022-08-16?/..'],
    ['last August', '2021-08'],
    ['mid-October', '2021-10'],
    ['this summer', '2022-22'],
  ])('%s is %s', (words, edtf) => {
    expect(read(`It happened ${words}.`)).toEqual([`${words} = ${edtf}`])
  })

  test('news tells the past, unless its verbs speak of what is to come', () => {
    expect(read('It closed on Friday.')).toEqual(['Friday = 2022-08-12'])
    expect(read('It will close on Friday.')).toEqual(['Friday = 2022-08-19'])
    expect(read('It said on Friday it will close.')).toEqual(['Friday = 2022-08-12'])
    expect(read('It is expected to close in March.')).toEqual(['March = 2023-03'])
    expect(read('It has been closed since March.')).toEqual(['since March = 2022-03/..'])
    expect(read('It could hit as soon as Friday.')).toEqual(['Friday = 2022-08-19'])
    expect(read('It is shut until Monday.')).toEqual(['until Monday = ../2022-08-22'])
    expect(read('The dividend is payable Nov. 15.')).toEqual(['Nov. 15 = 2022-11-15'])
  })
})

describe('relative to the date last named', () => {
  test.each([
    ['Signed on 3 May 2021 and broken three days later', 'three days later = 2021-05-06'],
    ['Elected in 2014, removed the following year', 'the following year = 2015'],
    ['Begun in May 2021; a month earlier nobody knew', 'a month earlier = 2021-04'],
    ['On 9 February he came; the next day he left', 'the next day = 2022-02-10'],
    ['Profit fell in the third quarter of 1989 from a year earlier', 'a year earlier = 1988-35'],
  ])('%s', (text, found) => {
    expect(read(text)).toContain(found)
  })

  test('days after a month are never made a day', () => {
    expect(read('Begun in May 2021, broken three days later')).toContain(
      'three days later = 2021-05~',
    )
  })
})

describe('named days and periods', () => {
  test.each([
    ['on Christmas Day', '2021-12-25'],
    ["on New Year's Day", '2022-01-01'],
    ['in World War II', '1939-09-01/1945-09-02'],
    ['after the collapse of the Soviet Union', '[1991-12-27..]'],
    ['on Liberation Day 2019', '2019-08-15'],
    ['on Easter Monday', '2022-04-18'],
  ])('%s is %s', (text, edtf) => {
    expect(readDates(text, { publishedOn: '2022-08-16' }).map((each) => each.edtf)).toEqual([edtf])
  })
})

describe('durations and sets are labelled and are no dates', () => {
  test.each([
    ['for three days', 'three days = duration'],
    ['for nine months', 'nine months = duration'],
    ['in the past three months', 'the past three months = duration'],
    ['a two-year inquiry', 'two-year = duration'],
    ['for decades', 'decades = duration'],
    ['in the first nine months of 1989', 'the first nine months of 1989 = duration'],
    ['every year', 'every year = set'],
    ['each Tuesday', 'each Tuesday = set'],
    ['twice a week', 'twice a week = set'],
    ['sold daily', 'daily = set'],
    ['$2 million a year', 'a year = set'],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual([found])
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'in on the of last next May March Monday 1991 24 3/4/2022 two three years days ago later every since about or at latest 경 약 , . \n -'.split(
      ' ',
    ),
    'second',
    '“',
    '년',
    '월',
    'года',
  )
  const prose = fc.oneof(
    fc.string(),
    fc.array(words).map((all) => all.join(' ')),
  )
  const language = fc.constantFrom('en', 'fr', 'de', 'ru', 'ko', 'uk', 'xx')

  test('mentions are in order, apart, as written, and their EDTF is EDTF', () => {
    fc.assert(
      fc.property(prose, language, (text, tag) => {
        let free = 0
        for (const each of readDates(text, { publishedOn: '2022-08-16', language: tag })) {
          expect(each.start).toBeGreaterThanOrEqual(free)
          expect(each.text).toBe(text.slice(each.start, each.end))
          expect(each.text.trim()).toBe(each.text)
          if (each.edtf !== null) parseEdtf(each.edtf)
          for (const { edtf } of each.alternatives) parseEdtf(edtf)
          if (each.kind !== 'date') expect(each.edtf).toBeNull()
          free = each.end
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a publication day that is none is refused, with what to write', () => {
    expect(() => readDates('today', { publishedOn: '16 August' })).toThrow('write it as 2022-08-16')
    expect(() => readDates('today', { publishedOn: '2022-02-30' })).toThrow(RangeError)
  })
})
