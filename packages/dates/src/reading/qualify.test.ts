import { describe, expect, test } from '@jest/globals'
import { parseTypedDate, readClaims, readDates } from '../index.ts'

const found = (text: string, language = 'en') =>
  readDates(text, { publishedOn: '2022-08-16', language }).map(
    ({ text: words, kind, edtf }) => `${words} = ${edtf ?? kind}`,
  )

describe('words that make a date vague belong to it', () => {
  test.each([
    ['en', 'Built around 1990.', 'around 1990 = 1990~'],
    ['en', 'Built about 1990, they say.', 'about 1990 = 1990~'],
    ['en', 'In about 2019 he left.', 'about 2019 = 2019~'],
    ['en', 'Built circa 1990.', 'circa 1990 = 1990~'],
    ['en', 'Built before 1990.', 'before 1990 = [..1989]'],
    ['en', 'Closed since 1990.', 'since 1990 = 1990/..'],
    ['en', 'Closed after May 2019.', 'after May 2019 = [2019-06..]'],
    ['en', 'Due no later than 5 May 2019.', 'no later than 5 May 2019 = [..2019-05-05]'],
    ['en', 'Due no later than 1990.', 'no later than 1990 = [..1990]'],
    ['en', 'It was perhaps on 3 May 2019.', 'perhaps on 3 May 2019 = 2019-05-03?'],
    ['en', 'Due on or before 5 May 2019.', 'on or before 5 May 2019 = [..2019-05-05]'],
    ['en', 'Not before 5 May 2019, he said.', 'Not before 5 May 2019 = [2019-05-05..]'],
    ['en', 'Built 1990 or later.', '1990 or later = [1990..]'],
    ['en', 'Shut until last week.', 'until last week = ../2022-08-14'],
    ['en', 'Shut until now.', 'until now = ../2022-08-16'],
    ['en', 'Shut before the 1990s.', 'before the 1990s = [..1989]'],
    ['en', 'Shut after spring 1946.', 'after spring 1946 = [1946-06..]'],
    ['en', 'Shut since about 1990.', 'since about 1990 = 1990~/..'],
    ['en', 'Shut perhaps about 1990.', 'perhaps about 1990 = 1990%'],
    ['en', 'Built in or before 1990.', 'in or before 1990 = [..1990]'],
    ['fr', 'Construit vers 1990.', 'vers 1990 = 1990~'],
    ['fr', 'Construit avant le 5 mai 2019.', 'avant le 5 mai 2019 = [..2019-05-04]'],
    ['fr', "Fermé jusqu'en mai 2019.", "jusqu'en mai 2019 = ../2019-05"],
    ['fr', 'Fermé depuis 1990.', 'depuis 1990 = 1990/..'],
    ['de', 'Gebaut um 1990.', 'um 1990 = 1990~'],
    ['de', 'Gebaut etwa 1990.', 'etwa 1990 = 1990~'],
    ['de', 'Gebaut vor 1990.', 'vor 1990 = [..1989]'],
    ['de', 'Geschlossen nach dem 5. Mai 2019.', 'nach dem 5. Mai 2019 = [2019-05-06..]'],
    ['de', 'Geschlossen seit 1990.', 'seit 1990 = 1990/..'],
    ['ru', 'Построен около 1990 года.', 'около 1990 года = 1990~'],
    ['ru', 'Построен до 1990 года.', 'до 1990 года = [..1989]'],
    ['ru', 'Закрыт с 1990 года.', 'с 1990 года = 1990/..'],
    ['uk', 'Збудовано близько 1990 року.', 'близько 1990 року = 1990~'],
    ['uk', 'Збудовано до 1990 року.', 'до 1990 року = [..1989]'],
    ['ko', '1990년경에 지었다.', '1990년경 = 1990~'],
    ['ko', '1990년 이전에 지었다.', '1990년 이전 = [..1989]'],
    ['ko', '1990년 5월 이후 닫았다.', '1990년 5월 이후 = [1990-06..]'],
    ['ko', '2019년 말까지 열었다.', '2019년 말까지 = ../2019'],
    ['ko', '1990년부터 닫았다.', '1990년부터 = 1990/..'],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual([expected])
  })

  test.each([
    ['en', 'around 1990'],
    ['en', 'before 1990'],
    ['en', 'before May 2019'],
    ['en', 'after 5 May 2019'],
    ['en', 'until 1990'],
    ['en', 'since 1990'],
    ['en', 'by 1990'],
    ['en', 'no earlier than 1990'],
    ['fr', 'vers 1990'],
    ['fr', 'après 1990'],
    ['de', 'vor 1990'],
    ['de', 'bis 1990'],
    ['ru', 'до 1990 года'],
    ['uk', 'після 1990 року'],
    ['ko', '1990년 이전'],
  ])('%s: "%s" in a text says what it says in a field', (locale, words) => {
    const [mention] = readDates(`— ${words}.`, { publishedOn: '2022-08-16', language: locale })
    expect(mention?.edtf).toBe(
      parseTypedDate(words.replace(/ (?:года|року)$/, ''), { locale, today: '2022-08-16' }).edtf,
    )
  })

  test('a date of a range keeps what is said of it alone', () => {
    expect(found('from about 1990 to 1995')).toEqual(['about 1990 = 1990~', '1995 = 1995'])
  })

  test('before or after a part of a date may still be within it', () => {
    expect(found('before the end of 2019')).toEqual(['before the end of 2019 = [..2019]'])
    expect(found('after early July')).toEqual(['after early July = [2022-07..]'])
  })

  test('the rule tells of the qualifier, and the other reading is qualified too', () => {
    const [mention] = readDates('It is shut since Monday.', { publishedOn: '2022-08-16' })
    expect(mention).toMatchObject({
      edtf: '2022-08-15/..',
      rule: '"since" a date → an interval without an end',
      alternatives: [{ edtf: '2022-08-22/..' }],
    })
  })

  test('a claim of "since" is an open interval, and its title is without those words', () => {
    const [claim] = readClaims('Since 1990 the bridge has stood empty.', {
      publishedOn: '2022-08-16',
    })
    expect(claim?.date?.edtf).toBe('1990/..')
    expect(claim?.title).toBe('The bridge has stood empty')
  })
})

describe('what only looks like a qualifier', () => {
  test.each([
    ['en', 'It drew about 1990 people.', []],
    ['en', 'Plans for 1990 were made.', ['1990 = 1990']],
    ['en', 'Since Monday was a holiday, nobody came.', ['Monday = 2022-08-15']],
    ['en', 'He had been there before in 1990.', ['1990 = 1990']],
    ['en', 'from 3 May 2019 to 9 June 2019', ['3 May 2019 to 9 June 2019 = 2019-05-03/2019-06-09']],
    ['en', 'before 1990 or after 2000', ['before 1990 = [..1989]', 'after 2000 = [2001..]']],
    ['en', '1990 at the latest on 5 May', ['1990 at the latest = [..1990]', '5 May = 2022-05-05']],
    ['de', 'Vor zwei Jahren', ['Vor zwei Jahren = 2020']],
    ['fr', 'Il y a deux ans', ['Il y a deux ans = 2020']],
    ['ru', 'с 3 до 5 мая', ['3 до 5 мая = 2022-05-03/2022-05-05']],
    ['ru', 'с 3 мая до 5 июня 2019 года', ['3 мая до 5 июня 2019 года = 2019-05-03/2019-06-05']],
    [
      'ru',
      'с мая 2019 года до 5 июня 2020 года',
      ['мая 2019 года = 2019-05', '5 июня 2020 года = 2020-06-05'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected)
  })
})
