import { describe, expect, test } from '@jest/globals'
import { civilFromSeconds, InvalidDateError, parseEdtf, secondsFromCivil } from './index.ts'

/** Bounds as days: the first day, and the last one within. */
function days(text: string): string {
  const { earliest, latest } = parseEdtf(text)
  return `${earliest === null ? '..' : day(earliest)} ${latest === null ? '..' : day(latest - 1n)}`
}

function day(second: bigint): string {
  const { year, month, day } = civilFromSeconds(second)
  return `${year}-${month}-${day}`
}

function refusal(text: string): InvalidDateError {
  try {
    parseEdtf(text)
  } catch (error) {
    if (error instanceof InvalidDateError) return error
    throw error
  }
  throw new Error(`${text} was accepted`)
}

describe('every example of the standard has its bounds and precision', () => {
  test.each([
    // Level 0
    ['1985-04-12', '1985-4-12 1985-4-12', 'DAY'],
    ['1985-04', '1985-4-1 1985-4-30', 'MONTH'],
    ['1985', '1985-1-1 1985-12-31', 'YEAR'],
    ['1964/2008', '1964-1-1 2008-12-31', 'YEAR'],
    ['2004-06/2006-08', '2004-6-1 2006-8-31', 'MONTH'],
    ['2004-02-01/2005-02-08', '2004-2-1 2005-2-8', 'DAY'],
    ['2004-02-01/2005-02', '2004-2-1 2005-2-28', 'MONTH'],
    ['2004-02-01/2005', '2004-2-1 2005-12-31', 'YEAR'],
    ['2005/2006-02', '2005-1-1 2006-2-28', 'YEAR'],
    // Level 1
    ['Y170000002', '170000002-1-1 170000002-12-31', 'YEAR'],
    ['Y-170000002', '-170000002-1-1 -170000002-12-31', 'YEAR'],
    ['2001-21', '2001-3-1 2001-5-31', 'SEASON'],
    ['1984?', '1984-1-1 1984-12-31', 'YEAR'],
    ['2004-06~', '2004-6-1 2004-6-30', 'MONTH'],
    ['2004-06-11%', '2004-6-11 2004-6-11', 'DAY'],
    ['201X', '2010-1-1 2019-12-31', 'DECADE'],
    ['20XX', '2000-1-1 2099-12-31', 'CENTURY'],
    ['2004-XX', '2004-1-1 2004-12-31', 'YEAR'],
    ['1985-04-XX', '1985-4-1 1985-4-30', 'MONTH'],
    ['1985-XX-XX', '1985-1-1 1985-12-31', 'YEAR'],
    ['1985-04-12/..', '1985-4-12 ..', 'DAY'],
    ['1985-04/..', '1985-4-1 ..', 'MONTH'],
    ['1985/..', '1985-1-1 ..', 'YEAR'],
    ['../1985-04-12', '.. 1985-4-12', 'DAY'],
    ['1985-04-12/', '1985-4-12 ..', 'DAY'],
    ['/1985', '.. 1985-12-31', 'YEAR'],
    ['-1985', '-1985-1-1 -1985-12-31', 'YEAR'],
    // Level 2
    ['Y-17E7', '-170000000-1-1 -170000000-12-31', 'YEAR'],
    ['1950S2', '1900-1-1 1999-12-31', 'CENTURY'],
    ['Y171010000S3', '171000000-1-1 171999999-12-31', 'MILLION_YEARS'],
    ['Y3388E2S3', '338000-1-1 338999-12-31', 'MILLENNIUM'],
    ['[1667,1668,1670..1672]', '1667-1-1 1672-12-31', 'YEAR'],
    ['[..1760-12-03]', '.. 1760-12-3', 'DAY'],
    ['[1760-12..]', '1760-12-1 ..', 'MONTH'],
    ['[1760-01,1760-02,1760-12..]', '1760-1-1 ..', 'MONTH'],
    ['[1667,1760-12]', '1667-1-1 1760-12-31', 'YEAR'],
    ['[..1984]', '.. 1984-12-31', 'YEAR'],
    ['{1667,1668,1670..1672}', '1667-1-1 1672-12-31', 'YEAR'],
    ['{1960,1961-12}', '1960-1-1 1961-12-31', 'YEAR'],
    ['{..1984}', '.. 1984-12-31', 'YEAR'],
    ['2004-06-11?', '2004-6-11 2004-6-11', 'DAY'],
    ['2004-06~-11', '2004-6-11 2004-6-11', 'DAY'],
    ['2004?-06-11', '2004-6-11 2004-6-11', 'DAY'],
    ['?2004-06-~11', '2004-6-11 2004-6-11', 'DAY'],
    ['2004-%06-11', '2004-6-11 2004-6-11', 'DAY'],
    ['156X-12-25', '1560-12-25 1569-12-25', 'DECADE'],
    ['15XX-12-25', '1500-12-25 1599-12-25', 'CENTURY'],
    ['XXXX-12-XX', '0-12-1 9999-12-31', 'MILLION_YEARS'],
    ['1XXX-XX', '1000-1-1 1999-12-31', 'MILLENNIUM'],
    ['1XXX-12', '1000-12-1 1999-12-31', 'MILLENNIUM'],
    ['19X', '1900-1-1 1999-12-31', 'CENTURY'],
    ['5X', '5000-1-1 5999-12-31', 'MILLENNIUM'],
    ['XX', '0-1-1 9999-12-31', 'MILLION_YEARS'],
    ['1984-1X', '1984-10-1 1984-12-31', 'YEAR'],
    ['2004-06-~01/2004-06-~20', '2004-6-1 2004-6-20', 'DAY'],
    ['2004-06-XX/2004-07-03', '2004-6-1 2004-7-3', 'MONTH'],
  ])('%s is %s, to the %s', (text, bounds, precision) => {
    expect(days(text)).toBe(bounds)
    expect(parseEdtf(text)).toMatchObject({ edtf: text, precision })
  })

  test.each([
    [21, '3 5'],
    [22, '6 8'],
    [23, '9 11'],
    [24, '12 2'],
    [25, '3 5'],
    [28, '12 2'],
    [29, '9 11'],
    [30, '12 2'],
    [31, '3 5'],
    [32, '6 8'],
    [33, '1 3'],
    [34, '4 6'],
    [35, '7 9'],
    [36, '10 12'],
    [37, '1 4'],
    [38, '5 8'],
    [39, '9 12'],
    [40, '1 6'],
    [41, '7 12'],
  ])('grouping %i runs through months %s', (code, months) => {
    const { earliest, latest } = parseEdtf(`2001-${code}`)
    if (earliest === null || latest === null) throw new Error('closed')
    const [first, last] = [civilFromSeconds(earliest), civilFromSeconds(latest - 1n)]
    expect(`${first.month} ${last.month}`).toBe(months)
    expect(last.year).toBe(last.month < first.month ? 2002n : 2001n)
  })
})

describe('what the calendar makes hard', () => {
  test('14 billion years ago is bounded to the second', () => {
    const { earliest, latest } = parseEdtf('Y-13800000000')
    expect(earliest).toBe(secondsFromCivil(-13_800_000_000n))
    // 400 years are 146,097 days; -13,800,000,000 is a whole number of them before year 0.
    expect(earliest).toBe(((-13_800_000_000n / 400n) * 146_097n - 719_528n) * 86_400n)
    expect((latest ?? 0n) - (earliest ?? 0n)).toBe(366n * 86_400n)
  })

  test.each([
    ['0000-02-29', '0-2-29 0-2-29'],
    ['-0004-02', '-4-2-1 -4-2-29'],
    ['-0100-02', '-100-2-1 -100-2-28'],
    ['-0400-02', '-400-2-1 -400-2-29'],
    ['XXXX-02-29', '0-2-29 9996-2-29'],
    ['190X-02-29', '1904-2-29 1908-2-29'],
    ['1900-02', '1900-2-1 1900-2-28'],
    ['2022-0X-31', '2022-1-31 2022-8-31'],
    ['-004X', '-49-1-1 -40-12-31'],
    // Year 0 has no sign, so a mask with one ends at -1.
    ['-000X', '-9-1-1 -1-12-31'],
  ])('%s is %s', (text, bounds) => {
    expect(days(text)).toBe(bounds)
  })

  test('a time with a zone is exact, and one without is bounded as UTC', () => {
    const five = secondsFromCivil(2022n, 2, 24, 5)
    expect(parseEdtf('2022-02-24T05:00')).toMatchObject({
      earliest: five,
      latest: five + 60n,
      precision: 'MINUTE',
    })
    expect(parseEdtf('2022-02-24T05:00+03:00')).toMatchObject({ earliest: five - 10_800n })
    expect(parseEdtf('2022-02-24T05:00:00Z')).toMatchObject({
      earliest: five,
      latest: five + 1n,
      precision: 'SECOND',
    })
    expect(parseEdtf('2022-02-24T05:00:00-04')).toMatchObject({ earliest: five + 14_400n })
    expect(parseEdtf('2022-02-24T24:00:00')).toMatchObject({
      earliest: secondsFromCivil(2022n, 2, 25),
    })
  })

  test('doubt and approximation are kept and widen nothing', () => {
    expect(parseEdtf('1910%')).toMatchObject({ isApproximate: true, isUncertain: true })
    expect(parseEdtf('2004-06-~11/2005?')).toMatchObject({ isApproximate: true, isUncertain: true })
    expect(parseEdtf('1910~').latest).toBe(parseEdtf('1910').latest)
    expect(parseEdtf('1910')).toMatchObject({ isApproximate: false, isUncertain: false })
  })
})

describe('bad text is told where and what', () => {
  test.each([
    ['2021-02-30', 8, null, 'February 2021 has 28 days'],
    ['1900-02-29', 8, null, 'February 1900 has 28 days'],
    ['XXXX-04-31', 8, null, 'no year has such a day'],
    ['2001-21-05', 5, null, 'a season has no day'],
    ['2021-13', 5, null, 'no month 13'],
    ['2021-12-32', 8, null, 'no day 32'],
    ['2022-02-24T25:00', 10, null, 'a time runs'],
    ['1960/2021-02-30', 13, null, 'February 2021 has 28 days'],
    ['1985-04-12/1984', 11, '1984/1985-04-12', 'ends before it begins'],
    ['07/13/2022', 5, '2022-07-13', 'write 2022-07-13'],
    ['13.07.2022', 2, '2022-07-13', 'write 2022-07-13'],
    ['2022-7-3', 4, '2022-07-03', 'write 2022-07-03'],
    ['July 2022', 0, '2022-07', 'write 2022-07'],
    ['1960s', 4, '196X', 'write 196X'],
    ['44 BC', 2, '-0043', 'write -0043'],
    ['c. 1910', 0, '1910~', 'write 1910~'],
    ['before 1953', 0, '[..1952]', 'write [..1952]'],
    ['Y2022', 0, '2022', 'write 2022'],
    ['-0000', 0, '0000', 'write 0000'],
    ['[1667,16x8]', 8, null, ''],
    ['..', 0, null, ''],
    ['', 0, null, ''],
    ['Y999999999999', 0, null, 'years reach'],
  ])('%s: at %i, perhaps %s: %s', (text, position, suggestion, says) => {
    const error = refusal(text)
    expect(error).toMatchObject({ text, position, suggestion })
    expect(error.message).toContain(says)
  })

  test('every suggestion is a date itself', () => {
    for (const text of ['07/13/2022', 'spring 1946', '9 May 1945', '44 BC', 'Q3 2022', '1 BC'])
      expect(() => parseEdtf(refusal(text).suggestion ?? '')).not.toThrow()
  })

  test('7/8/2022 may be July or August, so nothing is suggested', () => {
    expect(refusal('7/8/2022').suggestion).toBeNull()
  })

  // A reader that backtracks would not come back from these within the test's time.
  test.each([
    '1',
    '-',
    '[',
    'X',
    '1667,',
    '..',
    '2022-',
    'T',
    '?',
    ' ',
    'july ',
    '1 january ',
    '/',
  ])('a million of %j is refused at once', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    for (const hostile of [text, `[${text}]`, `{${text}`, text.slice(0, 900), text.slice(0, 79)])
      expect(refusal(hostile)).toBeInstanceOf(InvalidDateError)
  })

  test('the costliest text within the limit is read', () => {
    const members = Array.from({ length: 80 }, () => 'XXXX-02-29').join(',')
    expect(days(`[${members}]`)).toBe('0-2-29 9996-2-29')
  })
})
