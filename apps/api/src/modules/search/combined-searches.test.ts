import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

/** Words that most events hold, and such as languages leave out, which every event is taken to hold. */
const COMMON = ['treaty', 'Moscow', 'the', 'about']
const RARE = ['uprising', 'embassy', 'посольство', '평양에서', 'telegram', 'verdict', 'ally']
/** Near to a rare word, or to none. */
const MISSPELT = ['upprising', 'embasy', 'telegramm', 'посольства', '평양', 'zzzzzz']

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  const common = fc.subarray(COMMON, { minLength: 2 })
  const rare = fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(...RARE))
  const titles = fc.sample(fc.tuple(common, rare), { numRuns: 170, seed: 5 })
  await api.prisma.event.createMany({
    data: titles.map(([words, word], number) => ({
      ...{ edtf: '1971', earliest: 31536000n, latest: 63072000n, precision: 'YEAR' },
      ...{ slug: `told-${number}`, title: [...words, word].join(' '), status: 'PUBLISHED' },
    })),
  })
})

afterAll(() => api.stop())

interface Found {
  readonly events: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: { readonly slug: string } }[]
  }
}

async function found(filter: object): Promise<Found['events']> {
  const { events } = await api.data<Found>(
    'query ($filter: EventFilter) { events(first: 190, filter: $filter) { totalCount edges { node { slug } } } }',
    { filter },
  )
  return events
}

const word = fc.constantFrom(...COMMON, ...RARE, ...MISSPELT)
const phrase = fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"`)
const group = fc.array(fc.oneof({ weight: 4, arbitrary: word }, phrase), {
  minLength: 1,
  maxLength: 3,
})

test('a search of several words finds what searches for each of them have in common, misspelt or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(group, { minLength: 1, maxLength: 3 }),
      fc.option(fc.constantFrom('treaty', 'Moscow'), { nil: null }),
      async (groups, without) => {
        const words = groups.map((terms) => terms.join(' OR '))
        const text = [...words, ...(without === null ? [] : [`-${without}`])].join(' ')
        const each = groups.map((terms) => ({ or: terms.map((term) => ({ text: term })) }))
        const not = without === null ? [] : [{ not: { text: without } }]
        expect(await found({ text })).toEqual(await found({ and: [...each, ...not] }))
      },
    ),
    { numRuns: 120 },
  )
}, 120_000)
