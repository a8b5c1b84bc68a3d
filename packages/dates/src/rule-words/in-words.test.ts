import { expect, test } from '@jest/globals'
import { readDates } from '../index.ts'
import { ruleInWords } from './in-words.ts'

const [inJuly] = readDates('In July, North Korea recognised them.', { publishedOn: '2022-08-16' })
const [vorgestern] = readDates('Sie flogen vorgestern ab.', {
  publishedOn: '2022-08-16',
  language: 'de',
})

test.each([
  ['en', /^month without year → the latest not after publication, as news is written/],
  ['fr', /^mois sans année → le dernier non postérieur à la publication/],
  ['de', /^Monat ohne Jahr → der letzte nicht nach der Veröffentlichung/],
  ['ru', /^месяц без года → последний не позже публикации/],
  ['ko', /^연도 없는 달 → 보도 관행대로 발행일 이전의 가장 최근/],
  ['uk', /^місяць без року → останній не пізніше публікації/],
  ['de-CH', /^Monat ohne Jahr/],
])('%s: tells how "In July" was read', (locale, words) => {
  expect(ruleInWords(inJuly?.rule ?? '', locale)).toMatch(words)
})

test('a day two before publication is told as that', () => {
  expect(vorgestern).toMatchObject({ edtf: '2022-08-14', rule: 'two days before publication' })
  expect(ruleInWords(vorgestern?.rule ?? '', 'de')).toBe('zwei Tage vor der Veröffentlichung')
})

test.each(['counted from the church register', 'toString', ''])(
  'what somebody wrote by hand stays as it is: "%s"',
  (text) => {
    expect(ruleInWords(text, 'de')).toBe(text)
  },
)

test('a language without words here is told in English', () => {
  expect(ruleInWords(inJuly?.rule ?? '', 'ja')).toBe(inJuly?.rule)
})
