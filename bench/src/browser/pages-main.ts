/** `npm run bench:pages`: Lighthouse's scores of the pages that people open most, and whether they are good enough. */
import { parseArgs } from 'node:util'
import { seedDemonstration } from '@annals/prisma/seed'
import { createTestDatabase, startTestServer } from '@annals/prisma/testing'
import { startDashboard } from '../contestants/contestants.ts'
import { sendAsk } from '../contestants/running-server.ts'
import { graphqlAsk, graphqlData } from '../work/work.ts'
import { launchBrowser } from './launch.ts'
import { median } from './numbers.ts'
import { CATEGORIES, type Form, type Rating, rate } from './rate.ts'

/** Out of 100. */
const TARGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    form: { type: 'string', default: 'mobile,desktop' },
  },
})

const server = await startTestServer(undefined)
Object.assign(process.env, server.environment)
let site: Awaited<ReturnType<typeof startDashboard>> | undefined
const browser = await launchBrowser()
try {
  const database = await createTestDatabase()
  await seedDemonstration(database.prisma, { now: new Date() })
  await database.prisma.$disconnect()
  site = await startDashboard(database.url)
  await main(site)
} finally {
  await browser.close()
  await site?.stop()
  await server.stop()
}

async function main({ url, apiUrl }: Awaited<ReturnType<typeof startDashboard>>): Promise<void> {
  let isGood = true
  console.log(
    `| page | form | ${CATEGORIES.join(' | ')} | first paint, s | largest paint, s | blocked, ms | by CPU | shift |`,
  )
  console.log(`|---|---|${'---:|'.repeat(CATEGORIES.length + 5)}`)
  for (const form of values.form.split(',') as Form[]) {
    for (const page of await pagesToRate(apiUrl)) {
      const ratings: Rating[] = []
      for (let run = 0; run < Number(values.runs); run++)
        ratings.push(await rate(browser, url + page.path, form))
      const middle = (read: (rating: Rating) => number) => median(ratings.map(read))
      const scores = CATEGORIES.map((name) => middle(({ scores }) => scores[name]))
      const cells = [
        page.name,
        form,
        ...scores,
        (middle(({ firstPaint }) => firstPaint) / 1000).toFixed(1),
        (middle(({ largestPaint }) => largestPaint) / 1000).toFixed(1),
        Math.round(middle(({ blocked }) => blocked)),
        Math.round(middle(({ blockedCpu }) => blockedCpu)),
        middle(({ shift }) => shift).toFixed(3),
      ]
      console.log(`| ${cells.join(' | ')} |`)
      const found = new Set(ratings.flatMap(({ faults }) => faults))
      for (const fault of found) console.log(`  ${fault}`)
      isGood &&= CATEGORIES.every((name, index) => (scores[index] ?? 0) >= TARGETS[name])
    }
  }
  if (isGood) return
  console.error(
    `Below what we hold to: ${CATEGORIES.map((name) => `${name} ${TARGETS[name]}`).join(', ')}.`,
  )
  process.exitCode = 1
}

async function pagesToRate(apiUrl: string) {
  const answer = await sendAsk(
    apiUrl,
    graphqlAsk(
      '{ events(first: 1) { edges { node { slug } } } timelines(first: 1) { edges { node { slug } } } }',
    ),
  )
  const { events, timelines } = graphqlData<Record<'events' | 'timelines', Slugs>>(answer)
  return [
    { name: 'overview', path: '/' },
    { name: 'event', path: `/events/${events.edges[0]?.node.slug}` },
    { name: 'timeline', path: `/timelines/${timelines.edges[0]?.node.slug}` },
  ]
}

interface Slugs {
  readonly edges: readonly { readonly node: { readonly slug: string } }[]
}
