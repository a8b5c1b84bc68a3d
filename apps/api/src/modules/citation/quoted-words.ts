import { InvalidInputError } from '../../writing/write-errors.ts'

/** Words of a source and where they stand in its text: UTF-16 offsets, end exclusive. */
export interface WordsInput {
  readonly quote?: string | null | undefined
  readonly quoteStart?: number | null | undefined
  readonly quoteEnd?: number | null | undefined
  readonly expression?: string | null | undefined
  readonly expressionStart?: number | null | undefined
  readonly expressionEnd?: number | null | undefined
}

export interface PlacedWords {
  readonly quote: string
  readonly quoteStart: number | null
  readonly quoteEnd: number | null
  readonly expression: string | null
  readonly expressionStart: number | null
  readonly expressionEnd: number | null
}

/**
 * Holds quotes to the source's words, where its text is kept: words with offsets must stand there,
 * and words without get theirs where they occur just once.
 * @throws InvalidInputError where the text says something else.
 */
export function placeWords(
  input: WordsInput,
  text: string | null,
  at: (field: string) => string,
): PlacedWords {
  const quote = input.quote ?? ''
  const expression = input.expression ?? null
  const quoteAt = place(quote, input.quoteStart, input.quoteEnd, text, (end) => at(`quote${end}`))
  const within = quoteAt === null ? text : (text?.slice(0, quoteAt.end) ?? null)
  const expressionAt = place(
    expression ?? '',
    input.expressionStart,
    input.expressionEnd,
    input.expressionStart == null ? within : text,
    (end) => at(`expression${end}`),
    quoteAt?.start ?? 0,
  )
  return {
    quote,
    quoteStart: quoteAt?.start ?? null,
    quoteEnd: quoteAt?.end ?? null,
    expression,
    expressionStart: expressionAt?.start ?? null,
    expressionEnd: expressionAt?.end ?? null,
  }
}

function place(
  words: string,
  start: number | null | undefined,
  end: number | null | undefined,
  text: string | null,
  at: (end: 'Start' | 'End') => string,
  from = 0,
): { start: number; end: number } | null {
  if ((start == null) !== (end == null)) {
    throw new InvalidInputError(at('End'), 'EITHER_OR', 'Give both offsets or neither.')
  }
  if (start == null || end == null)
    return words === '' || text === null ? null : only(words, text, from)
  if (start < 0 || end < start) {
    throw new InvalidInputError(
      at('Start'),
      'MALFORMED',
      'Offsets run from 0, the end after the start.',
    )
  }
  if (text !== null && text.slice(start, end) !== words) {
    throw new InvalidInputError(
      at('Start'),
      'MISQUOTED',
      `The source's text says "${text.slice(start, end).slice(0, 60)}" there.`,
    )
  }
  return { start, end }
}

function only(words: string, text: string, from: number): { start: number; end: number } | null {
  const start = text.indexOf(words, from)
  if (start === -1 || text.indexOf(words, start + 1) !== -1) return null
  return { start, end: start + words.length }
}
