import { parseEdtf } from '@annals/dates'
import { expect, test } from '@jest/globals'
import { LOCALES } from '../../i18n/locales.ts'
import { typeableText } from './typeable-text.ts'

const today = '2022-08-16'
const textOf = (edtf: string, locale = 'en') => typeableText(parseEdtf(edtf), locale, today)

test('a date is put into the field in words where words say no less', () => {
  expect(textOf('2022-04-03')).toBe('3 April 2022')
  expect(textOf('2022-04-03', 'de')).toBe('3. April 2022')
})

test('and as EDTF where the words might mean something else', () => {
  expect(textOf('0044')).toBe('0044')
})

test.each(LOCALES)('%s: the year before the first has words', (locale) => {
  expect(textOf('-0043', locale)).toContain('44')
})
