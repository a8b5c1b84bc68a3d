import { expect, test } from '@jest/globals'
import { parametersFor } from './parameters.ts'

const GB = 2 ** 30

test('PostgreSQL takes an eighth of the memory, and neither too little of a small machine nor too much of a large one', () => {
  const buffersOf = (memory: number) => parametersFor(memory).shared_buffers
  expect([GB / 4, 4 * GB, 8 * GB, 256 * GB].map(buffersOf)).toEqual([
    '64MB',
    '512MB',
    '1024MB',
    '2048MB',
  ])
})
