import { expect, test } from '@jest/globals'
import {
  emptySession,
  type ImportAction,
  type ImportSession,
  importSession,
  isReadWhole,
  keptSession,
  nextOpen,
} from './import-session.ts'
import { testCandidate } from './test-candidate.ts'

const after = (...actions: ImportAction[]) => actions.reduce(importSession, emptySession('en'))
const begin: ImportAction[] = [
  { type: 'describe', source: { text: 'x'.repeat(30) } },
  { type: 'begin', publishedOn: '2022-04-03' },
  { type: 'found', candidates: [testCandidate(0), testCandidate(1)], readTo: 20 },
]
const reject = (id: number): ImportAction => ({
  type: 'decide',
  id,
  decision: { kind: 'rejected' },
})

test('undo takes back the last decision alone', () => {
  const session = after(...begin, reject(0), reject(1), { type: 'undo' })
  expect(session.candidates?.map(({ decision }) => decision.kind)).toEqual(['rejected', 'open'])
})

test('undo leaves what was read since', () => {
  const found: ImportAction = { type: 'found', candidates: [testCandidate(2)], readTo: 30 }
  const session = after(...begin, reject(0), found, { type: 'undo' })
  expect(session.candidates?.map(({ id, decision }) => [id, decision.kind])).toEqual([
    [0, 'open'],
    [1, 'open'],
    [2, 'open'],
  ])
})

test('what was mended is taken back too', () => {
  const mended = { ...testCandidate(0), title: 'Better' }
  expect(after(...begin, { type: 'mend', candidate: mended }).candidates?.[0]?.title).toBe('Better')
  const undone = after(...begin, { type: 'mend', candidate: mended }, { type: 'undo' })
  expect(undone.candidates?.[0]?.title).toBe('Event 0')
})

test('after a decision comes the next open one, round to the first, and none where all are decided', () => {
  const candidates = after(...begin, reject(1)).candidates ?? []
  expect(nextOpen(candidates, 1)).toBe(0)
  expect(nextOpen(candidates, 0)).toBe(0)
})

test('what is found after the text was left makes no list anew', () => {
  const late: ImportAction = { type: 'found', candidates: [testCandidate(2)], readTo: 30 }
  expect(after(...begin, { type: 'clear' }, late)).toEqual(after({ type: 'clear' }))
  expect(after(...begin, { type: 'back' }, late).candidates).toBeNull()
})

/** The session as the browser gives it back. */
const reloaded = (session: ImportSession) => {
  const kept = JSON.stringify(keptSession(session))
  return after({ type: 'restore', session: JSON.parse(kept) })
}

test('a reload in the middle of a reading knows that there is more, and the day it was read against', () => {
  const half = reloaded(after(...begin))
  expect(isReadWhole(half)).toBe(false)
  expect(half.readAgainst).toBe('2022-04-03')
  const whole = after(...begin, { type: 'found', candidates: [], readTo: 30 })
  expect(isReadWhole(reloaded(whole))).toBe(true)
})

test('what is kept in the browser does not grow with each decision, and goes on without a way back', () => {
  const once = after(...begin, reject(0), reject(1))
  const often = after(...begin, ...Array.from({ length: 50 }, () => [reject(0), reject(1)]).flat())
  expect(JSON.stringify(keptSession(often))).toBe(JSON.stringify(keptSession(once)))
  expect(reloaded(often)).toEqual({ ...often, past: [] })
})

test('a session that was kept without the day of its dates keeps its text alone', () => {
  const { readAgainst: _, ...older } = keptSession(after(...begin))
  const session = after({ type: 'restore', session: JSON.parse(JSON.stringify(older)) })
  expect(session.source.text).toHaveLength(30)
  expect(session.candidates).toBeNull()
})
