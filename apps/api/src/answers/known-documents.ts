import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Documents by their text that are valid, within the limits, and have been answered in SQL. */
export interface KnownDocuments {
  note(text: string, document: DocumentNode): void
  get(text: string): DocumentNode | undefined
}

// Parsed documents are shared with the parser's own cache.
const MAX_CHARACTERS = 500_000

export function createKnownDocuments(): KnownDocuments {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_document, text) => text.length + 1,
  })
  return {
    note: (text, document) => {
      documents.set(text, document)
    },
    get: (text) => documents.get(text),
  }
}
