import type { PickKind } from '../pick/choice.ts'
import type { EntityKind } from './entity.ts'

/** A field of a form, by the name that the API's inputs have for it. */
export type FieldSpec =
  | { readonly name: FieldName; readonly type: 'line' | 'prose' | 'date' | 'number' | 'colour' }
  /** Names, one a line. */
  | { readonly name: FieldName; readonly type: 'names' }
  | {
      readonly name: FieldName
      readonly type: 'choice'
      readonly choices: readonly ActorKindName[]
    }
  | { readonly name: FieldName; readonly type: 'pick'; readonly of: PickKind }

export type FieldName =
  | 'name'
  | 'title'
  | 'kind'
  | 'aliases'
  | 'isoCode'
  | 'description'
  | 'successor'
  | 'color'
  | 'parent'
  | 'countryCode'
  | 'latitude'
  | 'longitude'
  | 'author'
  | 'publisher'
  | 'publishedOn'
  | 'url'
  | 'language'
  | 'licence'
  | 'text'
  | 'note'

const ACTOR_KINDS = ['STATE', 'ORGANISATION', 'PERSON', 'GROUP', 'TERRITORY'] as const
export type ActorKindName = (typeof ACTOR_KINDS)[number]

/** The fields of each form in their order; the first is the name, and must be filled in. */
export const FIELDS: Readonly<Record<EntityKind, readonly FieldSpec[]>> = {
  actors: [
    { name: 'name', type: 'line' },
    { name: 'kind', type: 'choice', choices: ACTOR_KINDS },
    { name: 'aliases', type: 'names' },
    { name: 'description', type: 'prose' },
    { name: 'isoCode', type: 'line' },
    { name: 'successor', type: 'pick', of: 'actors' },
  ],
  topics: [
    { name: 'name', type: 'line' },
    { name: 'color', type: 'colour' },
    { name: 'description', type: 'prose' },
    { name: 'parent', type: 'pick', of: 'topics' },
  ],
  places: [
    { name: 'name', type: 'line' },
    { name: 'aliases', type: 'names' },
    { name: 'countryCode', type: 'line' },
    { name: 'latitude', type: 'number' },
    { name: 'longitude', type: 'number' },
  ],
  sources: [
    { name: 'title', type: 'line' },
    { name: 'author', type: 'line' },
    { name: 'publisher', type: 'line' },
    { name: 'publishedOn', type: 'date' },
    { name: 'url', type: 'line' },
    { name: 'language', type: 'line' },
    { name: 'licence', type: 'line' },
    { name: 'text', type: 'prose' },
  ],
  timelines: [
    { name: 'title', type: 'line' },
    { name: 'note', type: 'prose' },
  ],
}

/** What a new one begins with. */
export const DEFAULTS: Readonly<Partial<Record<FieldName, string>>> = {
  kind: 'STATE',
  color: '#0072b2',
  language: 'en',
}
