/** `npm run bench:brush`: how long it takes from a brush on the overview until all of its charts are drawn. */
import { parseArgs } from 'node:util'
import { openBenchServer } from '../bench-server.ts'
import { startDashboard } from '../contestants/contestants.ts'
import { benchDatabase } from '../data/bench-database.ts'
import { progressLine } from '../progress.ts'
import { type Brushed, brush, openOverview } from './brush.ts'
import { launchBrowser } from './launch.ts'
import { median, quantile } from './numbers.ts'

/** Ms that a brush may take at most so many events, and no more. */
const TARGETS = [
  { size: 8_000, ms: 100 },
  { size: 1_000_000, ms: 250 },
] as const
/** Brushes before those that count: what is fetched once is there, and what runs often is compiled. */
const WARM_UP = 5

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: TARGETS.map(({ size }) => size).join(',') },
    brushes: { type: 'string', default: '40' },
    database: { type: 'string' },
  },
})
const progress = progressLine(process.stderr)
const bench = await openBenchServer(values.database ?? null)
const browser = await launchBrowser()
try {
  console.log('| events | drawn, median, ms | 95% | answered, median | 95% | main thread, median |')
  console.log('|---:|---:|---:|---:|---:|---:|')
  for (const size of values.size.split(',').map(Number)) {
    const site = await startDashboard(await benchDatabase(bench.url, size, progress))
    try {
      progress.show(`brushing over ${size} events`)
      report(size, await measure(site.url))
    } finally {
      await site.stop()
    }
  }
} finally {
  await browser.close()
  await bench.stop()
}

async function measure(url: string): Promise<Answered[]> {
  const page = await browser.newPage()
  try {
    await openOverview(page, url)
    const wanted = WARM_UP + Number(values.brushes)
    const all: Answered[] = []
    for (let turn = 0; all.length < wanted && turn < 5 * wanted; turn++) {
      const { answered, ...rest } = await brush(page, stretch(turn))
      // What was brushed before is drawn without asking.
      if (answered !== null) all.push({ ...rest, answered })
    }
    return all.slice(WARM_UP)
  } finally {
    // It listens for changes: the dashboard would wait for it to end.
    await page.close()
  }
}

/** Another part of the chart each time, as shares of its width: an answer that is kept counts for nothing. */
function stretch(turn: number): readonly [number, number] {
  const golden = (turn * 0.618034) % 1
  const from = 0.02 + 0.7 * golden
  return [from, from + 0.05 + (0.9 - from) * ((turn * 0.7548777) % 1)]
}

type Answered = Brushed & { readonly answered: number }

function report(size: number, brushes: readonly Answered[]): void {
  progress.clear()
  const drawn = brushes.map((each) => each.drawn)
  const answered = brushes.map((each) => each.answered)
  const cells = [
    size.toLocaleString('en'),
    ...[median(drawn), quantile(drawn, 0.95), median(answered), quantile(answered, 0.95)],
    median(brushes.map((each) => each.busy)),
  ].map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell))
  console.log(`| ${cells.join(' | ')} |`)
  const target = TARGETS.find((each) => size <= each.size)?.ms
  if (target === undefined || median(drawn) <= target) return
  console.error(`We hold to ${target} ms at ${size.toLocaleString('en')} events.`)
  process.exitCode = 1
}
