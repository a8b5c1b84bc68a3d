import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'

export interface PersistedDocumentsSettings {
  /** Document text by its SHA-256 in hex: the operations that are known when clients are built. */
  readonly trusted: ReadonlyMap<string, string>
  /** Refuses every document that is not among `trusted`. */
  readonly onlyTrusted: boolean
}

/**
 * Documents by their hash instead of their text: `documentId: "sha256:…"` as the GraphQL-over-HTTP
 * draft has it, or `extensions.persistedQuery` as Apollo's clients send it. Trusted documents are
 * always known; others a client may leave here by sending hash and text once (automatic persisted
 * queries), unless only trusted ones are allowed.
 */
export function usePersistedDocuments({
  trusted,
  onlyTrusted,
}: PersistedDocumentsSettings): Plugin {
  const automatic = new LRUCache<string, string>({
    max: 10_000,
    maxSize: MAX_KEPT_CHARACTERS,
    sizeCalculation: (text) => text.length + 1,
  })
  return {
    onParams: ({ request, params, setParams }) => {
      const { query } = params
      const hash = hashIn(params, request)
      if (typeof query === 'string' && query !== '') {
        const actual = hash !== null || onlyTrusted ? sha256(query) : null
        if (hash !== null && hash !== actual) throw refusal('PERSISTED_QUERY_MISMATCH')
        if (onlyTrusted && !trusted.has(actual ?? '')) throw refusal('DOCUMENT_NOT_TRUSTED')
        if (hash !== null) automatic.set(hash, query)
        return
      }
      if (hash === null) {
        if (onlyTrusted) throw refusal('DOCUMENT_NOT_TRUSTED')
        return
      }
      const text = trusted.get(hash) ?? (onlyTrusted ? undefined : automatic.get(hash))
      if (text === undefined)
        throw refusal(onlyTrusted ? 'DOCUMENT_NOT_TRUSTED' : 'PERSISTED_QUERY_NOT_FOUND')
      setParams({ ...params, query: text })
    },
  }
}

const MAX_KEPT_CHARACTERS = 4_000_000

interface WithDocumentId extends GraphQLParams {
  readonly documentId?: unknown
}

/** The SHA-256 that a request names its document by, in hex; null where it names none. */
function hashIn(params: WithDocumentId, request: Request): string | null {
  const { extensions } = params
  const documentId = request.method === 'GET' ? documentIdOf(request.url) : params.documentId
  if (documentId != null) {
    const [, hash] = /^sha256:([0-9a-f]{64})$/.exec(String(documentId)) ?? []
    if (hash === undefined) throw refusal('DOCUMENT_ID_INVALID')
    return hash
  }
  const persisted: unknown = extensions?.persistedQuery
  if (typeof persisted !== 'object' || persisted === null || !('sha256Hash' in persisted))
    return null
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : null
}

// Yoga's parser of addresses knows only the parameters of the specification itself.
function documentIdOf(url: string): string | null {
  return url.includes('documentId=')
    ? new URL(url, 'http://localhost').searchParams.get('documentId')
    : null
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

// The first two messages are what Apollo's and urql's clients compare; they must not change.
const REFUSALS = {
  PERSISTED_QUERY_NOT_FOUND: { status: 404, message: 'PersistedQueryNotFound' },
  PERSISTED_QUERY_MISMATCH: { status: 400, message: 'PersistedQueryMismatch' },
  DOCUMENT_ID_INVALID: {
    status: 400,
    message: 'A documentId is "sha256:" and the SHA-256 of the document in 64 hexadecimal digits.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    message: 'This server answers only the documents it was given when it was set up.',
  },
}

function refusal(code: keyof typeof REFUSALS): GraphQLError {
  const { status, message } = REFUSALS[code]
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
