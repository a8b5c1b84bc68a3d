import { CONTESTANT_NAMES, type ContestantName } from '../contestants/contestant.ts'
import type { Rounds } from '../measure/compare.ts'
import type { Figures } from '../measure/load.ts'

/** One contestant's figures: the mean of its rounds, and each round's requests/s to show the noise. */
export interface Summary extends Figures {
  readonly rounds: readonly number[]
}

/** What annals did as a part of what each other did: requests/s by requests/s. */
export type Ratios = Partial<Record<Exclude<ContestantName, 'annals'>, number>>

export type WorkResult = Partial<Record<ContestantName, Summary>> & {
  readonly size: number
  readonly ratios: Ratios
}

export function resultOf(size: number, rounds: Rounds): WorkResult {
  const summaries: Partial<Record<ContestantName, Summary>> = {}
  for (const name of CONTESTANT_NAMES) {
    const figures = rounds[name]
    if (figures !== undefined) summaries[name] = summaryOf(figures)
  }
  const { floor, postgraphile, annals } = summaries
  const ratioTo = (other: Summary | undefined) =>
    annals === undefined || other === undefined
      ? undefined
      : rounded(annals.requestsPerSecond / other.requestsPerSecond, 3)
  const ratios: Ratios = {}
  const toFloor = ratioTo(floor)
  const toPostgraphile = ratioTo(postgraphile)
  if (toFloor !== undefined) ratios.floor = toFloor
  if (toPostgraphile !== undefined) ratios.postgraphile = toPostgraphile
  return { size, ...summaries, ratios }
}

function summaryOf(rounds: readonly Figures[]): Summary {
  const mean = (pick: (figures: Figures) => number) =>
    rounded(rounds.reduce((sum, figures) => sum + pick(figures), 0) / rounds.length, 3)
  const writes = rounds.at(-1)?.writes
  return {
    ...(writes === undefined ? {} : { writes }),
    requestsPerSecond: mean((figures) => figures.requestsPerSecond),
    p50: mean((figures) => figures.p50),
    p99: mean((figures) => figures.p99),
    cpuMs: mean((figures) => figures.cpuMs),
    databaseCpuMs: rounds.some(({ databaseCpuMs }) => databaseCpuMs === null)
      ? null
      : mean(({ databaseCpuMs }) => databaseCpuMs ?? 0),
    memoryMb: rounded(Math.max(...rounds.map(({ memoryMb }) => memoryMb)), 1),
    rounds: rounds.map(({ requestsPerSecond }) => rounded(requestsPerSecond, 1)),
  }
}

function rounded(number: number, digits: number): number {
  return Number(number.toFixed(digits))
}
