import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markedText } from './marked-text.ts'

test('an expression inside of a quote carries both marks, the quote first', () => {
  const quote = { name: 'quote', start: 0, end: 22 }
  const expression = { name: 'expression', start: 0, end: 7 }
  const pieces = markedText('In July, it recognised them. Then silence.', [expression, quote])
  expect(pieces.map(({ text, marks }) => [text, marks.map(({ name }) => name)])).toEqual([
    ['In July', ['quote', 'expression']],
    [', it recognised', ['quote']],
    [' them. Then silence.', []],
  ])
})

test('marks that overlap without nesting are both drawn where they overlap', () => {
  const pieces = markedText('abcdef', [
    { name: 'a', start: 0, end: 4 },
    { name: 'b', start: 2, end: 6 },
  ])
  expect(
    pieces.map(({ text, marks }) => `${text}:${marks.map(({ name }) => name).join('')}`),
  ).toEqual(['ab:a', 'cd:ab', 'ef:b'])
})

test('the pieces are the text, whatever is marked', () => {
  const range = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.array(range), (text, marks) => {
      expect(
        markedText(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
