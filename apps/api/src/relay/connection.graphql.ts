import { builder } from '../builder.ts'
import { field } from '../sql/sql-field.ts'

// The statement builder fills these by name; `object` here means "a part of what stands above".
const part = field({ kind: 'object' })

export const PageInfo = builder.objectRef<object>('PageInfo').implement({
  description: 'Where a page stands in its list (Relay).',
  fields: (t) => ({
    hasNextPage: t.boolean({ ...part, description: 'Whether rows follow the last edge.' }),
    hasPreviousPage: t.boolean({
      ...part,
      description: 'Whether rows come before the first edge.',
    }),
    startCursor: t.string({
      ...part,
      nullable: true,
      description: 'Cursor of the first edge; null on an empty page.',
    }),
    endCursor: t.string({
      ...part,
      nullable: true,
      description: 'Cursor of the last edge; null on an empty page.',
    }),
  }),
})

type StoredType = ReturnType<ReturnType<typeof builder.objectRef<object>>['implement']>

/** A Relay connection type and its edge type, named after `name`; `what` is the plural in its descriptions. */
export function connectionTypes(
  name: string,
  node: StoredType,
  what: string,
): { readonly connection: StoredType; readonly edge: StoredType } {
  const edge = builder.objectRef<object>(`${name}Edge`).implement({
    description: `One of ${what}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        ...part,
        description: 'Opaque; give it as after or before to page on from here.',
      }),
      node: t.field({ ...part, type: node, description: 'The row itself.' }),
    }),
  })
  const connection = builder.objectRef<object>(`${name}Connection`).implement({
    description: `A page of ${what} (Relay connection).`,
    fields: (t) => ({
      edges: t.field({ ...part, type: [edge], description: 'The rows of this page, in order.' }),
      pageInfo: t.field({ ...part, type: PageInfo, description: 'Where this page stands.' }),
      totalCount: t.int({
        ...part,
        description: 'How many there are on all pages, exactly; counted only when asked for.',
      }),
    }),
  })
  return { connection, edge }
}

export const pageArguments = builder.args((t) => ({
  first: t.int({ description: 'At most so many from the front; 50 unless told.' }),
  after: t.string({ description: 'Only what follows this cursor.' }),
  last: t.int({ description: 'At most so many from the end, in the same order.' }),
  before: t.string({ description: 'Only what comes before this cursor.' }),
}))
