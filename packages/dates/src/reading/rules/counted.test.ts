import { expect, test } from '@jest/globals'
import { readDates } from '../../index.ts'

const found = (text: string, language = 'en') =>
  readDates(text, { publishedOn: '2022-08-16', language }).map(
    ({ text: words, kind, edtf }) => `${words} = ${edtf ?? kind}`,
  )

test.each([
  ['en', 'About ten years ago', '2012~'],
  ['en', 'Almost two weeks ago', '2022-08-01~/2022-08-07~'],
  ['en', 'Two or three years ago', '2019~'],
  ['en', 'More than two weeks ago', '[..2022-08-07]'],
  ['en', 'at least 3 days ago', '[..2022-08-13]'],
  ['en', 'More than 100 years ago', '[..1922~]'],
  ['en', 'less than two years ago', '[2020..]'],
  ['en', 'more than 20 years from now', '[2042..]'],
  ['en', 'just two years ago', '2020'],
  ['fr', 'il y a environ dix ans', '2012~'],
  ['fr', 'il y a plus de dix ans', '[..2012]'],
  ['de', 'vor etwa zehn Jahren', '2012~'],
  ['de', 'vor mehr als zwei Wochen', '[..2022-08-07]'],
  ['ru', 'около 20 лет назад', '2002~'],
  ['ru', 'более 20 лет назад', '[..2002]'],
  ['uk', 'понад 20 років тому', '[..2002]'],
  ['ko', '약 10년 전', '2012~'],
  ['ko', '최소 3일 전', '[..2022-08-13]'],
])('%s: "%s" keeps what it says of its number', (language, text, edtf) => {
  expect(found(text, language)).toEqual([`${text} = ${edtf}`])
})

test('the rule says that the number was no exact one', () => {
  expect(readDates('About ten years ago', { publishedOn: '2022-08-16' })[0]?.rule).toMatch(
    /^about, more than or less than/,
  )
})

test.each(['Nowadays', 'These days'])('%s is no day', (text) => {
  expect(readDates(text, { publishedOn: '2022-08-16' })).toMatchObject([{ text, edtf: null }])
})

test.each([
  ['In about May 2021 it began; three days later it ended', '2021-05~'],
  ['About ten years ago it began; three days later it ended', '2012~'],
  ['In the 1990s it began; two years later it ended', '199X~'],
])('%s: counting on from a vague date gives no exact one', (text, edtf) => {
  expect(readDates(text, { publishedOn: '2022-08-16' }).at(-1)?.edtf).toBe(edtf)
})

test.each([
  ['8,000 years from now', 'Y10022~'],
  ['20,000 years ago', 'Y-17978~'],
  ['13,800,000,000 years ago', 'Y-138E8S3'],
])('%s is a long year', (text, edtf) => {
  expect(found(text)).toEqual([`${text} = ${edtf}`])
})
