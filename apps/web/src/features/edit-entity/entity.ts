import type { Choice } from '../pick/choice.ts'

export const ENTITY_KINDS = ['actors', 'topics', 'places', 'sources', 'timelines'] as const

/** What has a plain form; named as its addresses are. */
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** As typed; what is picked has its name along. */
export type FieldValue = string | Choice | null
export type Values = Readonly<Record<string, FieldValue>>

/** One as it is saved. */
export interface SavedEntity {
  /** Global id. */
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly values: Values
}

export function isEntityKind(text: string): text is EntityKind {
  return ENTITY_KINDS.some((kind) => kind === text)
}
