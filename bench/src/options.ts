import { parseArgs } from 'node:util'

export const SIZES = [10_000, 100_000, 1_000_000]

export interface Options {
  /** Names of kinds of work; all unless told. */
  readonly only: readonly string[]
  /** How many events, from fewest to most. */
  readonly sizes: readonly number[]
  readonly seconds: number
  readonly rounds: number
  /** How long memory is watched under all kinds of work afterwards; not at all unless told. */
  readonly minutes: number | null
  /** Where to keep the figures; nowhere unless told. */
  readonly jsonFile: string | null
  /** A PostgreSQL to make the databases in; the embedded one unless told. */
  readonly databaseUrl: string | null
}

export const USAGE = `npm run bench -- [options]
  --only page,histogram   these kinds of work only (all: {works})
  --size 1000000          so many events; several with commas (${SIZES.join(',')})
  --seconds 8             how long each contestant is loaded in each round
  --rounds 2              how often they take turns
  --minutes 10            then watch the server's memory for so long, under all this work
  --json FILE             keep the figures there
  --database URL          make the data in this PostgreSQL, not in the embedded one
`

/** An option that cannot be used. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}

export function readOptions(args: readonly string[], workNames: readonly string[]): Options {
  const { values } = parse(args)
  const only = list(values.only) ?? workNames
  const unknown = only.find((name) => !workNames.includes(name))
  if (unknown !== undefined) {
    throw new OptionError(`--only ${unknown}: the kinds of work are ${workNames.join(', ')}.`)
  }
  const sizes = (list(values.size) ?? SIZES.map(String)).map((size) => wholeNumber('size', size))
  return {
    only,
    sizes: sizes.sort((a, b) => a - b),
    seconds: wholeNumber('seconds', values.seconds ?? '8'),
    rounds: wholeNumber('rounds', values.rounds ?? '2'),
    minutes: values.minutes === undefined ? null : wholeNumber('minutes', values.minutes),
    jsonFile: values.json ?? null,
    databaseUrl: values.database ?? null,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        size: { type: 'string' },
        seconds: { type: 'string' },
        rounds: { type: 'string' },
        minutes: { type: 'string' },
        json: { type: 'string' },
        database: { type: 'string' },
      },
    })
  } catch (error) {
    if (error instanceof TypeError) throw new OptionError(error.message)
    throw error
  }
}

function list(text: string | undefined): string[] | undefined {
  return text?.split(',').map((part) => part.trim())
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text.replaceAll('_', ''))
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new OptionError(`--${option} ${text}: a whole number above 0, please.`)
}
