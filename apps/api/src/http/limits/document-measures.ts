import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** How large a document is, whatever its schema and variables. */
export interface DocumentMeasures {
  /** Fields inside one another, with fragments spread out; a root field alone is 1. */
  readonly depth: number
  /** The most fields in one selection set, with fragments spread out. */
  readonly breadth: number
  /** All fields, with fragments spread out. */
  readonly fields: number
  /** Fields with an alias, as written. */
  readonly aliases: number
  /** Directives, as written. */
  readonly directives: number
}

/** The measures of a parsed document, before it is validated: its fragments may be missing or go in circles. */
export function measureDocument(document: DocumentNode): DocumentMeasures {
  let aliases = 0
  let directives = 0
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases++
    },
    Directive: () => {
      directives++
    },
  })
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  }
  let depth = 0
  let breadth = 0
  let fields = 0
  const measured = new Map<string, Extent>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const extent = extentOf(definition.selectionSet, fragments, measured)
    depth = Math.max(depth, extent.depth)
    breadth = Math.max(breadth, extent.widest)
    fields += extent.all
  }
  return { depth, breadth, fields, aliases, directives }
}

interface Extent {
  readonly depth: number
  /** Fields of this selection set itself. */
  readonly fields: number
  /** Fields of the widest selection set in it or below. */
  readonly widest: number
  /** Fields of this selection set and of all below. */
  readonly all: number
}

const NOTHING: Extent = { depth: 0, fields: 0, widest: 0, all: 0 }

// Each fragment is measured once, however often it is spread: a chain of fragments that doubles at
// every step would otherwise take exponential time.
function extentOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Extent>,
): Extent {
  let depth = 0
  let fields = 0
  let widest = 0
  let all = 0
  for (const selection of set.selections) {
    let extent: Extent
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet
        ? extentOf(selection.selectionSet, fragments, measured)
        : NOTHING
      extent = { depth: 1 + below.depth, fields: 1, widest: below.widest, all: 1 + below.all }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      extent = extentOf(selection.selectionSet, fragments, measured)
    } else {
      extent = fragmentExtent(selection.name.value, fragments, measured)
    }
    depth = Math.max(depth, extent.depth)
    fields += extent.fields
    widest = Math.max(widest, extent.widest)
    all += extent.all
  }
  return { depth, fields, widest: Math.max(widest, fields), all }
}

function fragmentExtent(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Extent>,
): Extent {
  const known = measured.get(name)
  if (known !== undefined) return known
  const fragment = fragments.get(name)
  if (fragment === undefined) return NOTHING
  // A fragment that spreads itself counts once; validation refuses it afterwards.
  measured.set(name, NOTHING)
  const extent = extentOf(fragment.selectionSet, fragments, measured)
  measured.set(name, extent)
  return extent
}
