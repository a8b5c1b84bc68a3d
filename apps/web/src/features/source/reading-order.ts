interface Claim {
  readonly node: {
    readonly quoteStart: number | null
    readonly expressionStart: number | null
    readonly event: { readonly date: { readonly earliest: string | null } }
  }
}

/** Claims as the text makes them; those whose place in it is not known after them, by when their events began. */
export function inReadingOrder<Edge extends Claim>(edges: readonly Edge[]): Edge[] {
  return edges.toSorted((a, b) => compare(placeOf(a), placeOf(b)) || compare(begin(a), begin(b)))
}

function placeOf({ node }: Claim): number {
  return node.quoteStart ?? node.expressionStart ?? Number.POSITIVE_INFINITY
}

/** Open beginnings first. */
function begin({ node }: Claim): bigint | null {
  const { earliest } = node.event.date
  return earliest === null ? null : BigInt(earliest)
}

function compare<Value extends number | bigint>(a: Value | null, b: Value | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a < b ? -1 : 1
}
