import { expect, test } from '@jest/globals'
import { inReadingOrder } from './reading-order.ts'

const claim = (id: string, place: number | null, earliest: string | null) => ({
  node: { id, quoteStart: place, expressionStart: null, event: { date: { earliest } } },
})
const order = (...claims: ReturnType<typeof claim>[]) =>
  inReadingOrder(claims)
    .map(({ node }) => node.id)
    .join('')

test('claims stand as the text makes them', () => {
  expect(order(claim('b', 90, '0'), claim('c', 100, '-5'), claim('a', 7, '9'))).toBe('abc')
})

test('where no place in the text is known, they stand by when their events began', () => {
  const far = '-12622780800'
  expect(
    order(
      claim('d', null, '20'),
      claim('c', null, far),
      claim('b', null, null),
      claim('a', 5, '90'),
    ),
  ).toBe('abcd')
})
