/** Events as rows of words, in the order in which they are listed. */
export interface EventTable {
  readonly rows: readonly EventTableRow[]
  /** Whether there are more events than the rows. */
  readonly isCut: boolean
}

export interface EventTableRow {
  /** In words, as exact as its source and no more. */
  readonly date: string
  readonly title: string
  /** Sources disagree about the event. */
  readonly isDisputed: boolean
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly topics: readonly string[]
  readonly sources: readonly string[]
}
