import { parseEdtf } from '@annals/dates'
import type {
  EventForm_eventFragment,
  EventLinkKind,
  ParticipationRole,
} from '../../generated/graphql'
import { typeableText } from '../date-field/typeable-text.ts'
import type { Choice } from '../pick/choice.ts'
import { isSameField } from '../writing/merge-drafts.ts'

/** An event as the API has it, with all that its form shows. */
export type SavedEvent = EventForm_eventFragment

/** An event as its form holds it: dates as typed, what it is joined to with names. */
export interface EventDraft {
  readonly title: string
  readonly summary: string
  readonly date: string
  readonly participations: readonly ParticipationDraft[]
  readonly topics: readonly Choice[]
  readonly places: readonly Choice[]
  readonly citations: readonly CitationDraft[]
  readonly links: readonly LinkDraft[]
  readonly isDisputed: boolean
  readonly disputeNote: string
}

export interface ParticipationDraft {
  readonly actor: Choice
  readonly role: ParticipationRole
}

export interface LinkDraft {
  readonly kind: EventLinkKind
  readonly to: Choice
  readonly note: string
}

export interface CitationDraft {
  /** Global id; null: not saved yet. */
  readonly id: string | null
  /** Tells those apart that are not saved yet. */
  readonly key: string
  readonly source: Choice | null
  readonly quote: string
  readonly expression: string
  /** As typed; empty: it claims none. */
  readonly claimedDate: string
  readonly note: string
  /** No field shows these two; they are kept as they are. */
  readonly confidence: number | null
  readonly resolution: string | null
}

/** How dates are typed and shown in a form. */
export interface Typing {
  readonly locale: string
  /** EDTF. */
  readonly today: string
}

export type EventField = keyof EventDraft

export const EVENT_FIELDS = [
  'title',
  'summary',
  'date',
  'participations',
  'topics',
  'places',
  'citations',
  'links',
  'isDisputed',
  'disputeNote',
] as const satisfies readonly EventField[]

export const emptyDraft: EventDraft = {
  title: '',
  summary: '',
  date: '',
  participations: [],
  topics: [],
  places: [],
  citations: [],
  links: [],
  isDisputed: false,
  disputeNote: '',
}

export function draftOf(event: SavedEvent, { locale, today }: Typing): EventDraft {
  const typed = (edtf: string) => typeableText(parseEdtf(edtf), locale, today)
  return {
    title: event.title,
    summary: event.summary,
    date: typed(event.date.edtf),
    participations: event.participations.map(({ role, actor }) => ({
      role,
      actor: { id: actor.id, name: actor.name, note: '' },
    })),
    topics: event.topics.map(({ id, name }) => ({ id, name, note: '' })),
    places: event.places.map(({ id, name, countryCode }) => ({
      id,
      name,
      note: countryCode ?? '',
    })),
    citations: event.citations.edges.map(({ node }) => ({
      id: node.id,
      key: node.id,
      source: { id: node.source.id, name: node.source.title, note: node.source.publisher ?? '' },
      quote: node.quote,
      expression: node.expression ?? '',
      claimedDate: node.claimedDate === null ? '' : typed(node.claimedDate.edtf),
      note: node.note ?? '',
      confidence: node.confidence,
      resolution: node.resolution,
    })),
    links: event.links.map(({ kind, note, to }) => ({
      kind,
      note: note ?? '',
      to: { id: to.id, name: to.title, note: to.date.text },
    })),
    isDisputed: event.isDisputed,
    disputeNote: event.disputeNote ?? '',
  }
}

export function isSameDraft(one: EventDraft, other: EventDraft): boolean {
  return EVENT_FIELDS.every((field) => isSameField(one, other, field))
}

/**
 * A draft whose citations know that they were saved. `sent` is what was saved of it as `event`, whole or
 * halfway: the draft may have been typed on since.
 */
export function withSavedCitations(
  draft: EventDraft,
  sent: EventDraft,
  event: SavedEvent,
): EventDraft {
  const ids = savedIds(sent, event)
  const citations = draft.citations.map((citation) => ({
    ...citation,
    id: citation.id ?? ids.get(citation.key) ?? null,
  }))
  return { ...draft, citations }
}

/** The ids that the new citations of a draft were saved under, by their keys. */
function savedIds({ citations }: EventDraft, event: SavedEvent): ReadonlyMap<string, string> {
  const known = new Set(citations.map(({ id }) => id))
  const saved = event.citations.edges.map(({ node }) => node).filter(({ id }) => !known.has(id))
  const ids = new Map<string, string>()
  for (const { id, key, source, quote } of citations) {
    if (id !== null) continue
    const at = saved.findIndex(
      (each) => each.source.id === source?.id && each.quote === quote.trim(),
    )
    const [found] = at === -1 ? [] : saved.splice(at, 1)
    if (found !== undefined) ids.set(key, found.id)
  }
  return ids
}
