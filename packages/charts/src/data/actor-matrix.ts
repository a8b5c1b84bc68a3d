/** The answer of the API's `actorMatrix`: who acts towards whom, and how often. */
export interface ActorMatrix {
  readonly actors: readonly MatrixActor[]
  readonly cells: readonly ActorMatrixCell[]
}

export interface MatrixActor {
  readonly id: string
  readonly name: string
}

/** Pairs without events have no cell. */
export interface ActorMatrixCell {
  readonly initiator: { readonly id: string }
  readonly target: { readonly id: string }
  readonly count: number
}
