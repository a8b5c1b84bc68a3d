import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/**
 * Parsed documents by their text, so that a repeated one is neither parsed nor validated again. It is
 * bounded by characters: a count alone would let callers fill the memory with large documents.
 */
export function createDocumentCache() {
  return {
    documentCache: boundedByCharacters<DocumentNode>(),
    errorCache: boundedByCharacters<Error>(),
  }
}

// A parsed document takes up to a hundred times the memory of its text.
const MAX_CHARACTERS = 500_000

function boundedByCharacters<Value extends object>() {
  return new LRUCache<string, Value>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_value, text) => text.length + 1,
  })
}
