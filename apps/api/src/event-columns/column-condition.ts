import type { ParticipationRole } from '@annals/prisma'
import type { DateSpan } from './date-span.ts'
import type { Coded } from './fact-table.ts'

/**
 * What an event must meet, as columns can test it. `keys` says where in a list of buffers the keys
 * stand, 16 bytes each: of the topics, places, sources or actors of which the event must have one, or of
 * the events of which it must be one.
 */
export type ColumnCondition =
  | { readonly kind: 'dates'; readonly span: DateSpan }
  | { readonly kind: 'codes'; holds(coded: Coded): boolean }
  | { readonly kind: 'topics' | 'places' | 'sources' | 'events'; readonly keys: number }
  | {
      readonly kind: 'actors'
      readonly keys: number
      /** Null: in any. */
      readonly role: ParticipationRole | null
    }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ColumnCondition[] }
  | { readonly kind: 'not'; readonly part: ColumnCondition }
