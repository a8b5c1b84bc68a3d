import { describe, expect, test } from '@jest/globals'
import { comparable, edtfOfTimex3, timex3OfEdtf } from './timex3.ts'

const DAY = '2022-08-16'

describe('TIMEX3 and EDTF', () => {
  test.each([
    ['2022-W33', '2022-08-15/2022-08-21'],
    ['2020-W53', '2020-12-28/2021-01-03'],
    ['2022-W33-WE', '2022-08-20/2022-08-21'],
    ['2022-SU', '2022-22'],
    ['2022-WI', '2022-24'],
    ['2022-Q3', '2022-35'],
    ['2022-H1', '2022-40'],
    ['199', '199X'],
    ['18', '18XX'],
    ['BC0044', '-0043'],
    ['BC0001', '0000'],
    ['PAST_REF', '../2022-08-16'],
    ['FUTURE_REF', '2022-08-16/..'],
    ['XXXX-12-25', 'XXXX-12-25'],
    ['2022-08-16T05:00', '2022-08-16T05:00'],
  ])('%s is %s, both ways', (timex3, edtf) => {
    expect(edtfOfTimex3(timex3, DAY)).toBe(edtf)
    expect(timex3OfEdtf(edtf, DAY)).toBe(timex3)
  })

  test.each(['TMO', 'TAF', 'TEV', 'TNI', 'TDT', 'TMI'])('the part of day %s is the day', (part) => {
    expect(edtfOfTimex3(`2022-08-15${part}`, DAY)).toBe('2022-08-15')
  })

  test('the present is the publication day, a fiscal year its year', () => {
    expect(edtfOfTimex3('PRESENT_REF', DAY)).toBe(DAY)
    expect(edtfOfTimex3('FY2022', DAY)).toBe('2022')
  })

  test('a generic weekday and a duration have no EDTF', () => {
    expect(edtfOfTimex3('XXXX-WXX-1', DAY)).toBeNull()
    expect(edtfOfTimex3('P3D', DAY)).toBeNull()
  })

  test('qualifiers, seconds and zones do not decide a comparison', () => {
    expect(comparable('1910~', DAY)).toBe('1910')
    expect(comparable('2022-02-24T05:00:00+03:00', DAY)).toBe('2022-02-24T05:00')
  })

  test('an open end is dropped, except where the known end is the publication day', () => {
    expect(comparable('2014/..', DAY)).toBe('2014')
    expect(comparable('../2022-08-16~', DAY)).toBe('PAST_REF')
  })

  test('an interval that is a whole decade or quarter equals it', () => {
    expect(comparable('1960/1969', DAY)).toBe('196X')
    expect(comparable('2022-07/2022-09', DAY)).toBe('2022-35')
  })
})
