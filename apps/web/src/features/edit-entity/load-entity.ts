import { parseEdtf } from '@annals/dates'
import type { TypedDocumentNode } from '@apollo/client'
import {
  EditActor_QueryDocument,
  EditPlace_QueryDocument,
  EditSource_QueryDocument,
  EditTimeline_QueryDocument,
  EditTopic_QueryDocument,
} from '../../generated/graphql'
import { typeableText } from '../date-field/typeable-text.ts'
import type { Typing } from '../edit-event/event-draft.ts'
import type { EntityKind, FieldValue, SavedEntity } from './entity.ts'
import { FIELDS } from './fields.ts'

interface Found {
  readonly id: string
  readonly slug: string
  readonly version: number
}

type Answer = Readonly<Record<string, Found | null>>
type Query = TypedDocumentNode<Answer, { readonly slug: string }>

const QUERIES: Readonly<Record<EntityKind, Query>> = {
  actors: EditActor_QueryDocument as unknown as Query,
  topics: EditTopic_QueryDocument as unknown as Query,
  places: EditPlace_QueryDocument as unknown as Query,
  sources: EditSource_QueryDocument as unknown as Query,
  timelines: EditTimeline_QueryDocument as unknown as Query,
}

/** One as its form shows it, asked for by whoever can ask; null where there is none of that name. */
export async function loadEntity(
  kind: EntityKind,
  slug: string,
  typing: Typing,
  ask: (query: Query, variables: { readonly slug: string }) => Promise<Answer | undefined>,
): Promise<SavedEntity | null> {
  const [found] = Object.values((await ask(QUERIES[kind], { slug })) ?? {})
  if (found == null) return null
  const answer: Readonly<Record<string, unknown>> = { ...found }
  const values = Object.fromEntries(
    FIELDS[kind].map(({ name }) => [name, fieldValue(answer[name], typing)]),
  )
  return { id: found.id, slug: found.slug, version: found.version, values }
}

function fieldValue(value: unknown, { locale, today }: Typing): FieldValue {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join('\n')
  if (typeof value !== 'object') return String(value)
  if ('edtf' in value) return typeableText(parseEdtf(String(value.edtf)), locale, today)
  if ('id' in value && 'name' in value)
    return { id: String(value.id), name: String(value.name), note: '' }
  return ''
}
