import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

const TEXT =
  'In July, North Korea recognised the two republics in eastern Ukraine. In response, Kyiv severed relations with Pyongyang.'

test('a text becomes candidates with dates, known names and links, and nothing is stored', async () => {
  const before = await api.prisma.event.count()
  const { readText } = await api.data<{ readText: { candidates: unknown[] } }>(
    `query ($text: String!) { readText(text: $text, publishedOn: "2022-08-16") { candidates {
        sentence { start end text } title
        date { text date { edtf text precision } confidence rule alternatives { rule date { edtf } } }
        actors { text actor { slug } } places { text place { slug } } link { kind to words } } } }`,
    { text: TEXT },
  )
  expect(readText.candidates[0]).toMatchObject({
    sentence: { start: 0 },
    date: { text: 'July', date: { edtf: '2022-07', text: 'July 2022', precision: 'MONTH' } },
    actors: expect.arrayContaining([{ text: 'North Korea', actor: { slug: 'north-korea' } }]),
  })
  expect(readText.candidates[1]).toMatchObject({ link: { kind: 'IN_RESPONSE_TO', to: 0 } })
  expect(await api.prisma.event.count()).toBe(before)
})

test('a day of publication that is none is named, with its position', async () => {
  const { errors } = await api.query(
    '{ readText(text: "On Monday it rained.", publishedOn: "2022-13-01") { candidates { title } } }',
  )
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_DATE', argument: 'publishedOn' })
})

test('how a date was read is told in the language that is asked for, and in English unless told', async () => {
  const { readText } = await api.data<{ readText: { candidates: { date: unknown }[] } }>(
    `query ($text: String!) { readText(text: $text, publishedOn: "2022-08-16") { candidates {
        date { rule inGerman: rule(locale: "de") alternatives { rule(locale: "fr") } } } } }`,
    { text: 'North Korea recognised them on Monday.' },
  )
  expect(readText.candidates[0]?.date).toEqual({
    rule: 'weekday → the last one on or before publication',
    inGerman: 'Wochentag → der letzte bis zur Veröffentlichung, ihr Tag eingeschlossen',
    alternatives: [{ rule: 'le prochain à partir de la publication' }],
  })
})
