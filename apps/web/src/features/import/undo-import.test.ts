import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { beforeEach, expect, jest, test } from '@jest/globals'
import { of, throwError } from 'rxjs'
import type { SavedImport } from './save-batches.ts'
import { undoImport } from './undo-import.ts'

interface KnownEvent {
  status: 'DRAFT' | 'DELETED'
  version: number
  /** The id of the source of each citation, by the citation's id. */
  citations: Record<string, string>
}

/** What the API holds. */
let events: Record<string, KnownEvent>
let isSourceThere: boolean
/** The ids of what it does not answer about. */
let silent: Set<string>

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const made = (): KnownEvent => ({ status: 'DRAFT', version: 1, citations: {} })
  const there = { a: 'older', b: 'source', c: 'source' }
  events = { made: made(), other: made(), there: { ...made(), version: 5, citations: there } }
  isSourceThere = true
  silent = new Set()
})

const saved: SavedImport = {
  source: { id: 'source', slug: 'source', title: 'Source', version: 1 },
  events: (['made', 'there', 'other'] as const).map((id) => ({
    event: { id, slug: id, title: id, version: id === 'there' ? 5 : 1 },
    wasThere: id === 'there',
  })),
}

const undo = (what: SavedImport) => {
  const cache = new InMemoryCache()
  const link = new ApolloLink(({ operationName = '', variables }) => {
    const { id, expectedVersion } = variables as { id: string; expectedVersion: number }
    if (silent.has(id)) return throwError(() => new TypeError('Failed to fetch'))
    return of({ data: answer(operationName, id, expectedVersion) })
  })
  return undoImport(new ApolloClient({ cache, link }), what)
}

function answer(operation: string, id: string, expectedVersion: number) {
  switch (operation) {
    case 'UndoImport_Event':
      return { event: eventNow(id) }
    case 'UndoImport_Source':
      return { source: isSourceThere ? { __typename: 'Source', id } : null }
    case 'UndoImport_DeleteEvent': {
      const event = events[id]
      if (event?.version !== expectedVersion) return { deleteEvent: conflict }
      events[id] = { ...event, status: 'DELETED', version: event.version + 1 }
      return { deleteEvent: { __typename: 'DeleteEventSuccess' } }
    }
    case 'UndoImport_RemoveCitation':
      return { removeCitation: withoutCitation(id, expectedVersion) }
    case 'UndoImport_DeleteSource':
      isSourceThere = false
      return { deleteSource: { __typename: 'DeleteSourceSuccess' } }
    default:
      throw new Error(`No answer is known to ${operation}`)
  }
}

function eventNow(id: string) {
  const { status, version, citations } = events[id] ?? { ...events.made, citations: {} }
  const edges = Object.entries(citations).map(([citation, source]) => ({
    __typename: 'CitationEdge',
    node: {
      __typename: 'Citation',
      id: citation,
      source: { __typename: 'Source', id: source },
    },
  }))
  const connection = { __typename: 'CitationConnection', edges }
  return { __typename: 'Event', id, status, version, citations: connection }
}

function withoutCitation(citation: string, expectedVersion: number) {
  const [id, event] = Object.entries(events).find(([, each]) => citation in each.citations) ?? []
  if (id === undefined || event?.version !== expectedVersion) return conflict
  const { [citation]: _, ...citations } = event.citations
  const version = event.version + 1
  events[id] = { ...event, citations, version }
  return {
    __typename: 'RemoveCitationSuccess',
    event: { __typename: 'Event', id, version },
  }
}

const conflict = {
  __typename: 'VersionConflictError',
  message: 'It was changed.',
  currentVersion: 9,
  current: null,
}

const left = ({ events: still }: SavedImport) => still.map(({ event }) => event.id)

test('new events go, and an older one loses all the evidence of the import and nothing else', async () => {
  const outcome = await undo(saved)
  expect(outcome).toEqual({ left: { source: null, events: [] }, problem: null })
  expect(events).toMatchObject({ made: { status: 'DELETED' }, other: { status: 'DELETED' } })
  expect(events.there).toMatchObject({ status: 'DRAFT', citations: { a: 'older' } })
  expect(Object.keys(events.there?.citations ?? {})).toEqual(['a'])
  expect(isSourceThere).toBe(false)
})

test('evidence goes from an event that someone has changed meanwhile', async () => {
  events.there = { status: 'DRAFT', version: 8, citations: { b: 'source' } }
  expect((await undo(saved)).problem).toBeNull()
  expect(events.there).toMatchObject({ status: 'DRAFT', citations: {} })
})

test('one problem does not keep the rest, and a second try goes on with what is left', async () => {
  silent = new Set(['other'])
  const first = await undo(saved)
  expect(first.problem).toEqual({ kind: 'OFFLINE' })
  expect(left(first.left)).toEqual(['other'])
  expect(isSourceThere).toBe(true)
  silent = new Set()
  expect((await undo(first.left)).problem).toBeNull()
  expect(events.other?.status).toBe('DELETED')
  expect(isSourceThere).toBe(false)
})

test('what is gone already counts as taken back, and what someone changed stays', async () => {
  events.made = { status: 'DELETED', version: 2, citations: {} }
  events.other = { status: 'DRAFT', version: 4, citations: {} }
  const outcome = await undo(saved)
  expect(outcome.problem).toMatchObject({ kind: 'CONFLICT' })
  expect(left(outcome.left)).toEqual(['other'])
  expect(events.other.status).toBe('DRAFT')
})
