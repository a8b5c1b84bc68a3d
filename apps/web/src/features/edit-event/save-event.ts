import type { ApolloClient } from '@apollo/client'
import {
  AddCitation_MutationDocument,
  CreateEvent_MutationDocument,
  type EventStatus,
  LinkEvents_MutationDocument,
  PublishEvent_MutationDocument,
  RemoveCitation_MutationDocument,
  UnlinkEvents_MutationDocument,
  UnpublishEvent_MutationDocument,
  UpdateCitation_MutationDocument,
  UpdateEvent_MutationDocument,
} from '../../generated/graphql'
import { isSameField } from '../writing/merge-drafts.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import {
  type CitationDraft,
  draftOf,
  type EventDraft,
  type LinkDraft,
  type SavedEvent,
  type Typing,
} from './event-draft.ts'
import { citationInput, eventInput, linkInput } from './event-input.ts'
import { type EventWrite, writeEvent } from './write-event.ts'

export type Status = Exclude<EventStatus, 'DELETED'>

/** What an event is saved as where nobody says otherwise: what it is. */
export function statusOf(event: SavedEvent | null): Status {
  return event?.status === 'PUBLISHED' ? 'PUBLISHED' : 'DRAFT'
}

export type SaveOutcome =
  | { readonly isDone: true; readonly event: SavedEvent }
  /** `event`: as it stands, where part was saved before the problem came; null where nothing was. */
  | { readonly isDone: false; readonly problem: WriteProblem; readonly event: SavedEvent | null }

export async function createEvent(
  client: ApolloClient,
  draft: EventDraft,
  options: Typing & {
    readonly status: Status
    readonly allowTwin: boolean
    readonly idempotencyKey: string
  },
): Promise<SaveOutcome> {
  const { status, allowTwin, idempotencyKey, locale } = options
  const input = {
    ...eventInput(draft, options),
    citations: draft.citations.map((citation) => citationInput(citation, options)),
    links: draft.links.map(linkInput),
    publish: status === 'PUBLISHED',
    allowTwin,
    idempotencyKey,
  }
  const outcome = await writeEvent(client, CreateEvent_MutationDocument, { input, locale })
  return outcome.isDone ? outcome : { ...outcome, event: null }
}

/**
 * Writes what a draft changes of a saved event, one step after the other, each on the version that the
 * last one left. A step that fails leaves what came before it saved, and says as what.
 */
export async function updateEvent(
  client: ApolloClient,
  saved: SavedEvent,
  draft: EventDraft,
  options: Typing & { readonly status: Status },
): Promise<SaveOutcome> {
  let event = saved
  for (const { run, fieldPrefix } of stepsFor(client, saved, draft, options)) {
    const outcome = await run(event)
    if (!outcome.isDone) {
      const { problem } = outcome
      const placed =
        problem.kind === 'FIELD' ? { ...problem, field: fieldPrefix + problem.field } : problem
      return { isDone: false, problem: placed, event: event === saved ? null : event }
    }
    event = outcome.event
  }
  return { isDone: true, event }
}

interface Step {
  readonly run: (event: SavedEvent) => Promise<EventWrite>
  /** Before the fields that its errors name, to make them fields of the whole form. */
  readonly fieldPrefix: string
}

function stepsFor(
  client: ApolloClient,
  saved: SavedEvent,
  draft: EventDraft,
  options: Typing & { readonly status: Status },
): Step[] {
  const before = draftOf(saved, options)
  return [
    ...detailSteps(client, before, draft, options),
    ...(isSameField(before, draft, 'links') ? [] : linkSteps(client, before, draft, options)),
    ...citationSteps(client, before, draft, options),
    ...statusSteps(client, saved, options),
  ]
}

const DETAILS = [
  'title',
  'summary',
  'date',
  'participations',
  'topics',
  'places',
  'isDisputed',
  'disputeNote',
] as const

function detailSteps(
  client: ApolloClient,
  before: EventDraft,
  draft: EventDraft,
  typing: Typing,
): Step[] {
  const changed = DETAILS.filter((field) => !isSameField(before, draft, field))
  if (changed.length === 0) return []
  const all = eventInput(draft, typing)
  const changes = Object.fromEntries(changed.map((field) => [field, all[field]]))
  return [
    {
      fieldPrefix: '',
      run: ({ id, version }) =>
        writeEvent(client, UpdateEvent_MutationDocument, {
          input: { id, expectedVersion: version, ...changes },
          locale: typing.locale,
        }),
    },
  ]
}

function linkSteps(
  client: ApolloClient,
  before: EventDraft,
  draft: EventDraft,
  { locale }: Typing,
): Step[] {
  const isIn = (links: readonly LinkDraft[], link: LinkDraft) =>
    links.some(
      ({ kind, note, to }) => kind === link.kind && note === link.note && to.id === link.to.id,
    )
  const removed = before.links.filter((link) => !isIn(draft.links, link))
  const added = draft.links.filter((link) => !isIn(before.links, link))
  return [
    ...removed.map(({ kind, to }) => ({
      fieldPrefix: 'links.',
      run: ({ id }: SavedEvent) =>
        writeEvent(client, UnlinkEvents_MutationDocument, {
          input: { from: id, kind, to: to.id },
          locale,
        }),
    })),
    ...added.map((link) => ({
      fieldPrefix: 'links.',
      run: ({ id }: SavedEvent) =>
        writeEvent(client, LinkEvents_MutationDocument, {
          input: { from: id, ...linkInput(link) },
          locale,
        }),
    })),
  ]
}

function citationSteps(
  client: ApolloClient,
  before: EventDraft,
  draft: EventDraft,
  typing: Typing,
): Step[] {
  const { locale } = typing
  const known = new Map(before.citations.map((citation) => [citation.id, citation]))
  const kept = new Set(draft.citations.map(({ id }) => id))
  const removed = before.citations.filter(({ id }) => !kept.has(id))
  return [
    ...removed.map(({ id: citation }) => ({
      fieldPrefix: 'citations.',
      run: ({ version }: SavedEvent) =>
        writeEvent(client, RemoveCitation_MutationDocument, {
          input: { id: citation ?? '', expectedVersion: version },
          locale,
        }),
    })),
    ...draft.citations.flatMap((citation, index) => {
      const former = known.get(citation.id)
      if (former !== undefined && JSON.stringify(former) === JSON.stringify(citation)) return []
      const input = citationInput(citation, typing)
      return {
        fieldPrefix: `citations.${index}.`,
        run: ({ id, version }: SavedEvent) =>
          former === undefined
            ? writeEvent(client, AddCitation_MutationDocument, {
                input: { event: id, ...input },
                locale,
              })
            : writeEvent(client, UpdateCitation_MutationDocument, {
                input: { id: idOf(former), expectedVersion: version, ...input },
                locale,
              }),
      }
    }),
  ]
}

function idOf({ id }: CitationDraft): string {
  if (id === null) throw new Error('A citation that is saved has an id')
  return id
}

function statusSteps(
  client: ApolloClient,
  saved: SavedEvent,
  { status, locale }: Typing & { readonly status: Status },
): Step[] {
  if (saved.status === status) return []
  return [
    {
      fieldPrefix: '',
      run: ({ id, version }) => {
        const variables = { input: { id, expectedVersion: version }, locale }
        return status === 'PUBLISHED'
          ? writeEvent(client, PublishEvent_MutationDocument, variables)
          : writeEvent(client, UnpublishEvent_MutationDocument, variables)
      },
    },
  ]
}
