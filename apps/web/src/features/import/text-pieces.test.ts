import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { textPieces } from './text-pieces.ts'

const cut = (text: string, length: number) =>
  textPieces(text, length).map(({ start, end }) => text.slice(start, end))

test('a text is cut where a paragraph ends rather than where a line or a sentence does', () => {
  expect(cut('One. Two.\n\nThree.\nFour. Five.', 20)).toEqual([
    'One. Two.\n\n',
    'Three.\nFour. Five.',
  ])
  expect(cut('One is here. Two is there.', 20)).toEqual(['One is here. ', 'Two is there.'])
})

test('no piece is longer than allowed, and together they are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 20 }), (text, length) => {
      const pieces = cut(text, length)
      expect(pieces.join('')).toBe(text)
      expect(Math.max(0, ...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(length)
    }),
  )
})
