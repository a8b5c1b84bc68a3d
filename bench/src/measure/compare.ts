import { isDeepStrictEqual } from 'node:util'
import type { ContestantName } from '../contestants/contestant.ts'
import { CONTESTANTS, startDashboard } from '../contestants/contestants.ts'
import { type RunningServer, sendAsk } from '../contestants/running-server.ts'
import type { Sample } from '../data/sample.ts'
import type { Progress } from '../progress.ts'
import type { Ask, Side, Work } from '../work/work.ts'
import { type Figures, measureLoad } from './load.ts'
import { startWriters } from './writers.ts'

export interface Setting {
  readonly databaseUrl: string
  readonly postmaster: number | null
  readonly sample: Sample
  readonly seconds: number
  readonly rounds: number
  readonly progress: Progress
}

/** The rounds of each contestant that can do the work. */
export type Rounds = Partial<Record<ContestantName, readonly Figures[]>>

interface Entrant {
  readonly name: ContestantName
  readonly server: RunningServer
  readonly side: Side
  readonly asks: readonly Ask[]
}

/** Starts the contestants, checks that their answers agree, and loads them in turn: A B C, A B C. */
export async function compare(work: Work, setting: Setting): Promise<Rounds> {
  const { sample, seconds, rounds, progress } = setting
  const entrants: Entrant[] = []
  try {
    for (const { name, start } of CONTESTANTS) {
      const side = work.contestants[name]
      if (side === undefined) continue
      progress.show(`${work.name}: ${name} starts`)
      const server = await (side.serves === 'dashboard' ? startDashboard : start)(
        setting.databaseUrl,
      )
      const asks = await side.asks(sample, (ask) => sendAsk(server.url, ask))
      entrants.push({ name, server, side, asks })
    }
    await checkAgreement(work, entrants)
    const figures: Partial<Record<ContestantName, Figures[]>> = {}
    for (let round = 1; round <= rounds; round++) {
      for (const { name, server, side, asks } of entrants) {
        if (side.isOnlyCompared === true) continue
        progress.show(`${work.name}: ${name}, round ${round} of ${rounds}`)
        const measure = () => measureLoad(server, asks, seconds, setting.postmaster)
        const measured =
          side.writers === true
            ? await underWrites(measure, server.url, setting.databaseUrl)
            : await measure()
        figures[name] = [...(figures[name] ?? []), measured]
      }
    }
    return figures
  } finally {
    for (const { server } of entrants) await server.stop()
  }
}

/** Reads alone first, to tell what writing takes from them. */
async function underWrites(
  measure: () => Promise<Figures>,
  url: string,
  databaseUrl: string,
): Promise<Figures> {
  const alone = await measure()
  const stop = await startWriters(url, databaseUrl)
  const figures = await measure()
  const writes = await stop()
  return {
    ...figures,
    writes: { ...writes, readsKept: figures.requestsPerSecond / alone.requestsPerSecond },
  }
}

const CHECKED_ANSWERS = 20

async function checkAgreement(work: Work, entrants: readonly Entrant[]): Promise<void> {
  const [first, ...others] = entrants
  if (first === undefined) return
  for (const [place, ask] of first.asks.slice(0, CHECKED_ANSWERS).entries()) {
    const expected = first.side.read(await sendAsk(first.server.url, ask))
    for (const { name, server, side, asks } of others) {
      const otherAsk = asks[place]
      const answer = otherAsk && side.read(await sendAsk(server.url, otherAsk))
      if (isDeepStrictEqual(answer, expected)) continue
      throw new Error(
        `${work.name}: ${name} does not answer what ${first.name} answers.\n${first.name}: ${excerpt(expected)}\n${name}: ${excerpt(answer)}`,
      )
    }
  }
}

function excerpt(answer: unknown): string {
  return JSON.stringify(answer)?.slice(0, 1_500) ?? 'undefined'
}
