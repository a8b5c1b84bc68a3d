import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Compilation, Compiled } from './compilation.ts'
import type { AskedField, CompiledField } from './compile-field.ts'
import type { Row } from './row.ts'

/**
 * Parts of statements that depend on the document and the viewer alone, so that a repeated operation
 * compiles only what its variables change. Whoever keeps one gives it to requests of the same viewer.
 */
export interface CompiledParts {
  /** What is selected below a field of a row; `compile` makes it where it is not known yet. */
  part(
    nodes: readonly FieldNode[],
    typeName: string,
    row: Row,
    compilation: Compilation,
    compile: () => Compiled,
  ): Compiled
  /** A field of Query with all that is below it, under the same variables; `compile` makes it where it is not known yet. */
  whole(asked: AskedField, compile: () => CompiledField): CompiledField
}

interface KeptPart {
  readonly compiled: Compiled
  /** How many rows of the statement had an alias after it. */
  readonly rowCount: number
}

// Of statements under the variables of one request each: what PostgreSQL is asked for when an answer
// is wanted afresh, or the data has changed.
const MOST_CHARACTERS = 4_000_000

// A part stands at several places of one document only where it is a fragment's.
const MOST_PLACES = 50

export function createCompiledParts(): CompiledParts {
  const kept = new WeakMap<FieldNode, Map<string, KeptPart> | null>()
  const wholes = new LRUCache<string, CompiledField>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ statement }, key) => statement.text.length + key.length,
  })
  const numberOf = createNumbers()
  return {
    whole: ({ nodes, selected }, compile) => {
      const key = `${nodes.map(numberOf)} ${JSON.stringify(selected.variables)}`
      let whole = wholes.get(key)
      if (whole === undefined) {
        whole = compile()
        wholes.set(key, whole)
      }
      return whole
    },
    part: (nodes, typeName, row, compilation, compile) => {
      const [node] = nodes
      if (node === undefined || nodes.length > 1) return compile()
      let places = kept.get(node)
      if (places === undefined) {
        // Its own arguments say which row is read, and nothing of what is selected below it.
        const below = node.selectionSet
        places = below && hasVariables(below, compilation.fragments) ? null : new Map()
        kept.set(node, places)
      }
      if (places === null) return compile()
      const place = `${typeName} ${row.alias.sql} ${compilation.rowCount}`
      const known = places.get(place)
      if (known !== undefined) {
        compilation.rowCount = known.rowCount
        return known.compiled
      }
      const { typeNames } = compilation
      const compiled = compile()
      if (compilation.typeNames === typeNames && places.size < MOST_PLACES) {
        places.set(place, { compiled, rowCount: compilation.rowCount })
      }
      return compiled
    },
  }
}

/** A number for each node. */
function createNumbers(): (node: FieldNode) => number {
  const numbers = new WeakMap<FieldNode, number>()
  let last = 0
  return (node) => {
    let number = numbers.get(node)
    if (number === undefined) {
      number = ++last
      numbers.set(node, number)
    }
    return number
  }
}

function hasVariables(
  node: SelectionSetNode | FragmentDefinitionNode,
  fragments: Compilation['fragments'],
): boolean {
  let found = false
  visit(node, {
    enter: (each) => {
      if (each.kind === Kind.VARIABLE) found = true
      if (each.kind !== Kind.FRAGMENT_SPREAD) return
      const fragment = fragments[each.name.value]
      if (fragment !== undefined && hasVariables(fragment, fragments)) found = true
    },
  })
  return found
}
