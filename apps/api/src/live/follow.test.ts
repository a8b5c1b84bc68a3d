import { expect, test } from '@jest/globals'
import type { Notices } from '../sql/notices.ts'
import { follow } from './follow.ts'

function notices() {
  const hearers = new Set<(payload: string | null) => void>()
  const told: Notices = {
    listen: async (_channel, hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    heard: () => 0,
    end: async () => undefined,
  }
  const tell = (payload: string | null) => {
    for (const hear of hearers) hear(payload)
  }
  return { told, tell, listening: () => hearers.size }
}

/** Reads ten numbers at a time from a list without end, and counts how often it was asked. */
function numbers() {
  let next = 0
  let reads = 0
  const read = async () => {
    reads++
    const items = Array.from({ length: 10 }, () => next++)
    return { items, isMore: true, isLast: false }
  }
  return { read, reads: () => reads }
}

test('reads on only when the consumer has taken what was read, so a slow one costs no memory', async () => {
  const { told } = notices()
  const { read, reads } = numbers()
  const all = follow({ notices: told, channel: 'annals_revision', read })
  for (let taken = 0; taken < 25; taken++) expect((await all.next()).value).toBe(taken)
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
  expect(reads()).toBe(3)
  await all.return?.()
})

test('misses no notice that comes while it reads', async () => {
  const { told, tell } = notices()
  let value = 1
  const all = follow({
    notices: told,
    channel: 'annals_revision',
    read: async () => {
      const items = [value]
      // It is written and told of after the reading has looked.
      if (value === 1) tell('')
      value++
      return { items, isMore: false, isLast: value === 3 }
    },
  })
  expect((await all.next()).value).toBe(1)
  expect((await all.next()).value).toBe(2)
  expect((await all.next()).done).toBe(true)
})

test('who leaves while nothing happens is let go at once', async () => {
  const { told, listening } = notices()
  const all = follow({
    notices: told,
    channel: 'annals_revision',
    read: async () => ({ items: [], isMore: false, isLast: false }),
  })
  const waiting = all.next()
  while (listening() === 0) await new Promise(setImmediate)
  await all.return?.()
  expect((await waiting).done).toBe(true)
  while (listening() > 0) await new Promise(setImmediate)
})
