import { describe, expect, test } from '@jest/globals'
import { readClaims } from '../index.ts'

const ACTORS = [
  { id: 'ru', name: 'Russia', aliases: ['Russian Federation', 'Россия'] },
  { id: 'ua', name: 'Ukraine', aliases: ['Україна'] },
  { id: 'kp', name: 'North Korea', aliases: ['Pyongyang', 'DPRK', '북한'] },
  { id: 'kr', name: 'Korea' },
  { id: 'us', name: 'United States', aliases: ['US'] },
]
const PLACES = [{ id: 'moscow', name: 'Moscow', aliases: ['Москва'] }]
const options = { publishedOn: '2022-08-16', actors: ACTORS, places: PLACES }
const claims = (text: string, language = 'en') => readClaims(text, { ...options, language })

describe('candidate events', () => {
  const text =
    'In July, North Korea recognised the two republics. In retaliation, Ukraine severed all ties. ' +
    'Nobody was surprised. President Putin said near Moscow on Monday that Russia would sell arms.'

  test('one for each sentence with a date or an opening link, with its place in the text', () => {
    const all = claims(text)
    expect(all.map(({ date }) => date?.edtf ?? null)).toEqual(['2022-07', null, '2022-08-15'])
    for (const { sentence } of all)
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
  })

  test('actors and places are those named in the sentence, with their offsets', () => {
    const [first, second, third] = claims(text)
    expect(first?.actors.map(({ id, text: words }) => [id, words])).toEqual([['kp', 'North Korea']])
    expect(second?.actors.map(({ id }) => id)).toEqual(['ua'])
    expect(third?.places.map(({ id }) => id)).toEqual(['moscow'])
    for (const { start, end, text: words } of third?.actors ?? [])
      expect(text.slice(start, end)).toBe(words)
  })

  test('words of answering suggest a link to what was told before', () => {
    expect(claims(text)[1]?.link).toEqual({
      kind: 'IN_RESPONSE_TO',
      to: 0,
      words: 'In retaliation',
    })
    expect(claims(text)[0]?.link).toBeNull()
  })

  test('a title is the sentence without its date, link words and asides', () => {
    expect(claims(text).map(({ title }) => title)).toEqual([
      'North Korea recognised the two republics',
      'Ukraine severed all ties',
      'President Putin said near Moscow that Russia would sell arms',
    ])
  })

  test('durations and sets make no candidate', () => {
    expect(claims('They met every year for three days.')).toEqual([])
  })

  test('the surest date is the claim, the others are kept', () => {
    const [claim] = claims('Ties, poor in recent years, were cut on 13 July 2022.')
    expect(claim?.date?.edtf).toBe('2022-07-13')
    expect(claim?.otherDates.map(({ edtf }) => edtf)).toEqual(['../2022-08-16?'])
  })

  test('no text gives no candidate', () => {
    expect(claims('')).toEqual([])
    expect(claims('Nothing is dated here.')).toEqual([])
  })
})

describe('names', () => {
  const actorsIn = (text: string, language = 'en') =>
    claims(text, language)[0]?.actors.map(({ id, text: words }) => `${id}: ${words}`)

  test('the longest name wins, whole words alone', () => {
    expect(actorsIn('North Korea met Korea in 1991.')).toEqual(['kp: North Korea', 'kr: Korea'])
    expect(actorsIn('Prussia and Koreatown were named in 1991.')).toEqual([])
  })

  test('short capitals must be capitals', () => {
    expect(actorsIn('The US told us in 1991.')).toEqual(['us: US'])
  })

  test.each([
    ['ru', 'В июле позиция России не изменилась.', ['ru: России']],
    ['uk', 'У липні посольство України закрили.', ['ua: України']],
    ['ko', '7월에 북한은 승인했다.', ['kp: 북한']],
  ])('%s: case and particles are tolerated', (language, text, expected) => {
    expect(actorsIn(text, language)).toEqual(expected)
  })
})

describe('link words', () => {
  const link = (text: string, language = 'en') => claims(text, language).at(-1)?.link

  test.each([
    ['In response, Ukraine closed its embassy in July.', 'IN_RESPONSE_TO', 'In response'],
    ['Shortly afterwards, on Monday, it reopened.', 'FOLLOWS', 'Shortly afterwards'],
    ['As a result, talks ended on Monday.', 'CAUSED_BY', 'As a result'],
    ['Ties declined following the collapse of the bloc in 1991.', 'FOLLOWS', 'following'],
  ])('%s', (text, kind, words) => {
    expect(link(text)).toMatchObject({ kind, words })
  })

  test('what follows the words is looked for among the candidates before', () => {
    const text =
      'Russian troops invaded the eastern regions on 24 February. Trade grew in March. ' +
      'Ukraine cut ties in July in response to the invasion of the eastern regions.'
    expect(link(text)).toMatchObject({ kind: 'IN_RESPONSE_TO', to: 0 })
  })

  test('"the following year" is a date, not a link', () => {
    expect(link('It began in 2014 and ended the following year.')).toBeNull()
  })

  test.each([
    ['ru', 'В ответ Украина разорвала отношения.'],
    ['uk', 'У відповідь Україна розірвала відносини.'],
    ['de', 'Daraufhin brach die Ukraine die Beziehungen ab.'],
    ['fr', "En représailles, l'Ukraine a rompu ses relations."],
  ])('%s: %s', (language, text) => {
    expect(link(text, language)).toMatchObject({ kind: 'IN_RESPONSE_TO', to: null })
  })
})
