import { expect, test } from '@jest/globals'
import { readDates } from '../index.ts'

const found = (text: string, language: string) =>
  readDates(text, { publishedOn: '2022-08-16', language }).map(
    ({ text: words, kind, edtf }) => `${words} = ${edtf ?? kind}`,
  )

test.each([
  ['ru', 'Войска вошли 24 февраля 2022 года.', ['24 февраля 2022 года = 2022-02-24']],
  ['ru', 'Это было в июле.', ['июле = 2022-07']],
  [
    'ru',
    'Он прибыл в понедельник, а вчера уехал.',
    ['понедельник = 2022-08-15', 'вчера = 2022-08-15'],
  ],
  ['ru', 'Два года назад завод закрыли.', ['Два года назад = 2020']],
  ['ru', 'в 1991 году', ['1991 году = 1991']],
  ['ru', 'Переговоры шли три месяца.', ['три месяца = duration']],
  ['ru', 'Он приходит каждый день.', ['каждый день = set']],
  ['uk', 'Угоду розірвали 13 липня 2022 року.', ['13 липня 2022 року = 2022-07-13']],
  ['uk', 'Це сталося в липні.', ['липні = 2022-07']],
  ['uk', 'Він приїхав у понеділок.', ['понеділок = 2022-08-15']],
  ['uk', 'Торік урожай був малий.', ['Торік = 2021']],
  ['de', 'Am 13. Juli 2022 brach der Streit aus.', ['13. Juli 2022 = 2022-07-13']],
  ['de', 'Im Juli und am Montag', ['Juli = 2022-07', 'Montag = 2022-08-15']],
  [
    'de',
    'Vor zwei Jahren, gestern und letzte Woche',
    ['Vor zwei Jahren = 2020', 'gestern = 2022-08-15', 'letzte Woche = 2022-08-08/2022-08-14'],
  ],
  ['de', 'Der Rat tagt jeden Tag.', ['jeden Tag = set']],
  ['fr', "L'accord du 13 juillet 2022", ['13 juillet 2022 = 2022-07-13']],
  ['fr', 'En juillet, puis lundi', ['juillet = 2022-07', 'lundi = 2022-08-15']],
  [
    'fr',
    'Il y a trois ans, hier et demain',
    ['Il y a trois ans = 2019', 'hier = 2022-08-15', 'demain = 2022-08-17'],
  ],
  ['fr', 'Né dans les années 1990.', ['les années 1990 = 199X']],
  ['fr', 'Au début des années 1990, il part.', ['Au début des années 1990 = 199X']],
  ['fr', 'Au milieu puis à la fin des années 1930', ['à la fin des années 1930 = 193X']],
  ['fr', 'Né dans les années 30.', ['les années 30 = 193X']],
  ['fr', 'pendant trois jours', ['pendant trois jours = duration']],
  ['ko', '양국은 2022년 7월 13일에 관계를 끊었다.', ['2022년 7월 13일 = 2022-07-13']],
  ['ko', '7월에 승인했다.', ['7월 = 2022-07']],
  ['ko', '월요일에 축전을 보냈고 어제 답했다.', ['월요일 = 2022-08-15', '어제 = 2022-08-15']],
  ['ko', '3년 전에 시작했다.', ['3년 전 = 2019']],
  ['ko', '작년 5월 3일에', ['작년 5월 3일 = 2021-05-03']],
  ['ko', '내년 5월에', ['내년 5월 = 2023-05']],
  ['ru', 'в мае прошлого года', ['мае прошлого года = 2021-05']],
  ['ru', '3 мая прошлого года', ['3 мая прошлого года = 2021-05-03']],
  ['uk', 'у травні минулого року', ['травні минулого року = 2021-05']],
  ['fr', "en mai de l'année dernière", ["mai de l'année dernière = 2021-05"]],
  ['de', 'im Mai letzten Jahres', ['Mai letzten Jahres = 2021-05']],
  ['de', 'Ende letzten Jahres', ['letzten Jahres = 2021']],
  ['en', 'between 3 and 5 May 2019', ['3 and 5 May 2019 = 2019-05-03/2019-05-05']],
  ['en', 'between May 3 and 5, 2019', ['May 3 and 5, 2019 = 2019-05-03/2019-05-05']],
  ['de', 'zwischen dem 3. und 5. Mai 2019', ['3. und 5. Mai 2019 = 2019-05-03/2019-05-05']],
  ['de', 'vom 3. bis zum 5. Mai 2019', ['3. bis zum 5. Mai 2019 = 2019-05-03/2019-05-05']],
  ['fr', 'entre le 3 et le 5 mai 2019', ['3 et le 5 mai 2019 = 2019-05-03/2019-05-05']],
  ['ru', 'между 3 и 5 мая 2019 года', ['3 и 5 мая 2019 года = 2019-05-03/2019-05-05']],
  ['uk', 'між 3 і 5 травня 2019 року', ['3 і 5 травня 2019 року = 2019-05-03/2019-05-05']],
  ['ko', '회담은 사흘 동안 이어졌다.', ['사흘 동안 = duration']],
])('%s: %s', (language, text, expected) => {
  expect(found(text, language)).toEqual(expected)
})

test('a language without words of its own is read as English, a region as its language', () => {
  expect(found('in July', 'nl')).toEqual(['July = 2022-07'])
  expect(found('im Juli', 'de-AT')).toEqual(['Juli = 2022-07'])
})
