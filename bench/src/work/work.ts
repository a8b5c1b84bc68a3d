import type { ContestantName } from '../contestants/contestant.ts'
import type { Sample } from '../data/sample.ts'

/** One request, as autocannon and fetch both take it. */
export interface Ask {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One kind of work: how each contestant is asked for it, and what its answer says. */
export interface Work {
  readonly name: string
  /** For the table: what is asked for. */
  readonly title: string
  /** A contestant that is left out cannot do it as shipped. */
  readonly contestants: Readonly<Partial<Record<ContestantName, Side>>>
}

export interface Side {
  /** The requests to send in turn; `send` is there for those that need an answer first. */
  asks(
    sample: Sample,
    send: (ask: Ask) => Promise<unknown>,
  ): Promise<readonly Ask[]> | readonly Ask[]
  /** The answer in the form that all contestants' answers must share. Throws on an error answer. */
  read(answer: unknown): unknown
  /** What is asked; the API unless told. */
  readonly serves?: 'dashboard'
  /** Whether its answers are compared, but it is not loaded: a plain statement may take many seconds. */
  readonly isOnlyCompared?: true
  /** Whether events are written meanwhile. */
  readonly writers?: true
}

/** A GraphQL request over HTTP. */
export function graphqlAsk(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Ask {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query: query.replace(/\s+/g, ' ').trim(), variables }),
  }
}

/** The data of a GraphQL answer. */
export function graphqlData<Data>(answer: unknown): Data {
  const { data, errors } = answer as { data?: Data; errors?: unknown[] }
  if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors ?? answer))
  return data
}
