import { InvalidInputError } from './write-errors.ts'

/**
 * Refuses text that PostgreSQL cannot hold, wherever in an input it stands.
 * @throws InvalidInputError for a NUL character or half of a surrogate pair.
 */
export function checkTexts(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string') {
    const problem = problemOf(value)
    if (problem !== null) throw new InvalidInputError(path.join('.'), problem)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkTexts(key, [...path, key])
      checkTexts(inner, [...path, key])
    }
  }
}

function problemOf(text: string): string | null {
  if (text.includes('\0'))
    return 'It holds a NUL character (U+0000), which text cannot; leave it out.'
  if (/\p{Surrogate}/u.test(text)) {
    return 'It holds half of a surrogate pair, so it is no Unicode text; was it cut within a character?'
  }
  return null
}
