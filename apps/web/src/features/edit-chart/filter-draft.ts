import { parseEdtf } from '@annals/dates'
import type { EventFilter } from '../../generated/graphql'
import { typeableText } from '../date-field/typeable-text.ts'
import { edtfTyped } from '../edit-event/check-draft.ts'
import type { Typing } from '../edit-event/event-draft.ts'
import type { Choice } from '../pick/choice.ts'

/** What a filter names. */
export const NAMED_KINDS = ['topics', 'actors', 'places', 'sources'] as const
export type NamedKind = (typeof NAMED_KINDS)[number]

export const PRECISIONS = ['YEAR', 'MONTH', 'DAY', 'HOUR'] as const
type AskedPrecision = (typeof PRECISIONS)[number]

/** Which events a chart draws, as its form holds it. */
export interface FilterDraft {
  readonly text: string
  /** As typed. */
  readonly overlaps: string
  readonly topics: readonly Choice[]
  readonly actors: readonly Choice[]
  readonly places: readonly Choice[]
  readonly sources: readonly Choice[]
  readonly isDisputed: boolean
  readonly precisionAtLeast: AskedPrecision | null
  /** Every other condition, as an EventFilter in JSON; empty: none. */
  readonly further: string
}

/** Finds what an id or a slug of a filter means. */
export type ChoiceOf = (kind: NamedKind, name: string) => Choice

export function filterDraftOf(filter: EventFilter, choiceOf: ChoiceOf, typing: Typing) {
  const further: Record<string, unknown> = { ...filter }
  const take = <Value>(field: keyof EventFilter, value: Value | null): Value | null => {
    if (value !== null) delete further[field]
    return value
  }
  const chosen = (kind: NamedKind) =>
    (take(kind, namesIn(filter, kind)) ?? []).map((name) => choiceOf(kind, name))
  const overlaps = take('overlaps', filter.overlaps ?? null)
  const draft = {
    text: take('text', filter.text ?? null) ?? '',
    overlaps: overlaps === null ? '' : typedRange(overlaps, typing),
    topics: chosen('topics'),
    actors: chosen('actors'),
    places: chosen('places'),
    sources: chosen('sources'),
    isDisputed: take('isDisputed', filter.isDisputed === true ? true : null) ?? false,
    precisionAtLeast: take(
      'precisionAtLeast',
      PRECISIONS.find((precision) => precision === filter.precisionAtLeast) ?? null,
    ),
  }
  return { ...draft, further: jsonOf(further) } satisfies FilterDraft
}

/** Every id and slug that the fields of a filter's form show. */
export function namesIn(filter: EventFilter, kind: NamedKind): readonly string[] | null {
  const condition = kind === 'sources' ? { anyOf: filter.sources } : filter[kind]
  const { anyOf, ...rest }: PlainCondition = { ...USUAL[kind], ...condition }
  // Anything but a plain list is told apart by the further conditions alone.
  const isPlain = JSON.stringify(rest) === JSON.stringify(USUAL[kind])
  return isPlain && anyOf != null && anyOf.length > 0 ? anyOf.map(String) : null
}

interface PlainCondition {
  readonly anyOf?: readonly (string | number)[] | null | undefined
  readonly [other: string]: unknown
}

/** What the API fills in. */
const USUAL = {
  topics: { includeDescendants: true },
  actors: { includePredecessors: false },
  places: {},
  sources: {},
} as const

/** EDTF as its field shows it. */
export function typedRange(edtf: string, { locale, today }: Typing): string {
  return typeableText(parseEdtf(edtf), locale, today)
}

/** The filter of a draft that has no problem. What is said twice is taken from the fields. */
export function filterOfDraft(draft: FilterDraft, typing: Typing): EventFilter {
  const { text, isDisputed, precisionAtLeast } = draft
  const overlaps = edtfTyped(draft.overlaps, typing)
  const ids = (kind: NamedKind) => draft[kind].map(({ id }) => id)
  const anyOf = (kind: 'topics' | 'actors' | 'places') =>
    draft[kind].length > 0 && { [kind]: { anyOf: ids(kind) } }
  return {
    ...furtherOf(draft),
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(overlaps !== null && { overlaps }),
    ...anyOf('topics'),
    ...anyOf('actors'),
    ...anyOf('places'),
    ...(draft.sources.length > 0 && { sources: ids('sources') }),
    ...(isDisputed && { isDisputed }),
    ...(precisionAtLeast !== null && { precisionAtLeast }),
  }
}

/** The further conditions; null where what is typed is no JSON object. */
export function furtherOf({ further }: FilterDraft): EventFilter | null {
  if (further.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(further)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function jsonOf(conditions: Readonly<Record<string, unknown>>): string {
  return Object.keys(conditions).length === 0 ? '' : JSON.stringify(conditions, null, 2)
}
