import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openBenchServer } from './bench-server.ts'
import { annals } from './contestants/contestants.ts'
import { sendAsk } from './contestants/running-server.ts'
import { benchDatabase } from './data/bench-database.ts'
import { readSample, type Sample } from './data/sample.ts'
import { compare } from './measure/compare.ts'
import { memoryOverTime } from './measure/endurance.ts'
import { OptionError, readOptions, USAGE } from './options.ts'
import { type Progress, progressLine } from './progress.ts'
import { resultOf, type WorkResult } from './report/results.ts'
import { markdownTable } from './report/table.ts'
import type { Ask, Work } from './work/work.ts'
import { WORKS } from './work/works.ts'

const workNames = WORKS.map(({ name }) => name)

try {
  await main()
} catch (error) {
  if (!(error instanceof OptionError)) throw error
  process.stderr.write(`${error.message}\n\n${USAGE.replace('{works}', workNames.join(', '))}`)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), workNames)
  const progress = progressLine(process.stderr)
  const works = WORKS.filter(({ name }) => options.only.includes(name))
  const bench = await openBenchServer(options.databaseUrl)
  const kept: Record<string, Kept> = {}
  try {
    for (const size of options.sizes) {
      const databaseUrl = await benchDatabase(bench.url, size, progress)
      const sample = await readSample(databaseUrl)
      const { seconds, rounds } = options
      const results = []
      for (const work of works) {
        const setting = {
          databaseUrl,
          postmaster: bench.postmaster,
          sample,
          seconds,
          rounds,
          progress,
        }
        const result = resultOf(size, await compare(work, setting))
        results.push({ title: work.title, result })
        kept[work.name] = { ...result, bySize: { ...kept[work.name]?.bySize, [size]: result } }
      }
      progress.clear()
      if (options.minutes !== null) {
        const memory = await watchMemory(databaseUrl, works, sample, options.minutes, progress)
        console.log(`Memory in MB, every ten seconds: ${memory.join(' ')}`)
      }
      console.log(`\n${size.toLocaleString('en')} events\n\n${markdownTable(results)}`)
    }
  } finally {
    await bench.stop()
  }
  if (options.jsonFile !== null) {
    // npm runs its scripts in the package's folder; a relative name is one of where npm was called.
    const file = resolve(process.env.INIT_CWD ?? '.', options.jsonFile)
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
  }
}

/** The figures of the most events, and of each size that was asked for. */
type Kept = WorkResult & { readonly bySize: Readonly<Record<number, WorkResult>> }

async function watchMemory(
  databaseUrl: string,
  works: readonly Work[],
  sample: Sample,
  minutes: number,
  progress: Progress,
): Promise<readonly number[]> {
  const server = await annals.start(databaseUrl)
  try {
    const asks: Ask[] = []
    for (const work of works) {
      const side = work.contestants.annals
      if (side === undefined || side.serves === 'dashboard') continue
      asks.push(...(await side.asks(sample, (ask) => sendAsk(server.url, ask))))
    }
    return await memoryOverTime(server, asks, minutes, progress)
  } finally {
    await server.stop()
  }
}
