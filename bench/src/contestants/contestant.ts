import type { RunningServer } from './running-server.ts'

/** Every ratio is to the first of them. */
export const CONTESTANT_NAMES = ['floor', 'postgraphile', 'annals'] as const

export type ContestantName = (typeof CONTESTANT_NAMES)[number]

export interface Contestant {
  readonly name: ContestantName
  /** Starts it on that database, on a free port, and resolves when it answers. */
  start(databaseUrl: string): Promise<RunningServer>
}
