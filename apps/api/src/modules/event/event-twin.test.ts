import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { write } from '../../testing/write-as.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  const march = { edtf: '2047-03', earliest: 2436480000n, latest: 2439158400n, precision: 'MONTH' }
  await api.prisma.event.createMany({
    data: TITLES.map((title, number) => ({
      ...march,
      precision: 'MONTH',
      slug: `crowded-${number}`,
      title,
      status: 'PUBLISHED',
    })),
  })
})

afterAll(() => api.stop())

/** Of few words, so that many titles are somewhat alike. */
const title = fc
  .array(
    fc.constantFrom(
      ...['the', 'treaty', 'of', 'Moscow', 'signed', "Kim's", 'envoy', 'Seoul-based', 'talks'],
      ...['grain', '2nd', 'visit', 'Пхеньян', 'посол', '평양', 'a\\b', 'ally', 'loan', 'U.S.'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '))

const TITLES = fc.sample(title, { numRuns: 300, seed: 47 })

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** The share of words that two titles have in common. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}

describe('in a month of hundreds of events', () => {
  test('the likeliest twin is found, as if each title had been looked at', async () => {
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const { likelyTwins } = await api.data<{ likelyTwins: { title: string }[] }>(
          'query Twins($text: String!) { likelyTwins(title: $text, date: "2047-03") { title } }',
          { text },
          { viewer: EDITOR },
        )
        const best = Math.max(...TITLES.map((each) => likeness(text, each)))
        const [found] = likelyTwins
        if (best < 0.35) expect(found).toBeUndefined()
        else expect(likeness(text, found?.title ?? '')).toBe(best)
      }),
      { numRuns: 150 },
    )
  })

  test('a second telling is refused, and another event is not', async () => {
    const [first = ''] = TITLES.filter((each) => wordsOf(each).size === 6)
    const input = { title: `${first} again`, date: '2047-03' }
    expect(await write(api, 'createEvent', input)).toMatchObject({ __typename: 'DuplicateError' })
    const other = { title: 'Nothing that anybody has told', date: '2047-03' }
    expect(await write(api, 'createEvent', other)).toMatchObject({
      __typename: 'CreateEventSuccess',
    })
  })
})
