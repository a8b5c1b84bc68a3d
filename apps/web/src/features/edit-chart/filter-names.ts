import type {
  EventFilter,
  FilterName_QueryQuery,
  FilterName_QueryQueryVariables,
} from '../../generated/graphql'
import type { Choice } from '../pick/choice.ts'
import {
  type ChoiceOf,
  type FilterDraft,
  NAMED_KINDS,
  type NamedKind,
  namesIn,
} from './filter-draft.ts'

/** What the ids and slugs of a filter mean, by kind and name. Plain, so that a server may hand it on. */
export type FilterNames = Readonly<Record<string, Choice>>

/** Reads what the ids and slugs of a filter mean; what is gone is left out. */
export async function readFilterNames(
  filter: EventFilter,
  ask: (variables: FilterName_QueryQueryVariables) => Promise<FilterName_QueryQuery | undefined>,
): Promise<FilterNames> {
  const wanted = NAMED_KINDS.flatMap((kind) =>
    (namesIn(filter, kind) ?? []).map((name) => ({ kind, name })),
  )
  const found = await Promise.all(
    wanted.map(async ({ kind, name }) => {
      const answer = await ask({ ...(isSlug(name) ? { slug: name } : { id: name }), [kind]: true })
      const entity = answer?.[kind]
      return entity ? [[keyOf(kind, name), choiceFrom(entity)] as const] : []
    }),
  )
  return Object.fromEntries(found.flat())
}

/** What is gone keeps the name that the filter has for it. */
export function choicesOf(names: FilterNames): ChoiceOf {
  return (kind, name) => names[keyOf(kind, name)] ?? { id: name, name, note: '' }
}

/** What a form's filter names, as it is asked for by the ids that it is saved with. */
export function namesOf(filter: FilterDraft): FilterNames {
  return Object.fromEntries(
    NAMED_KINDS.flatMap((kind) => filter[kind].map((each) => [keyOf(kind, each.id), each])),
  )
}

/** Global ids are base64 and always have capitals; slugs never have. */
function isSlug(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name)
}

function keyOf(kind: NamedKind, name: string): string {
  return `${kind} ${name}`
}

function choiceFrom(entity: NonNullable<FilterName_QueryQuery[NamedKind]>): Choice {
  const { id, name } = entity
  if ('countryCode' in entity) return { id, name, note: entity.countryCode ?? '' }
  return { id, name, note: 'publisher' in entity ? (entity.publisher ?? '') : '' }
}
