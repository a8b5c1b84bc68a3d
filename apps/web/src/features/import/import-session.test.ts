import { expect, test } from '@jest/globals'
import type { Candidate } from './candidate.ts'
import { emptySession, type ImportAction, importSession, nextOpen } from './import-session.ts'

const candidate = (id: number): Candidate => ({
  id,
  sentence: { start: 0, end: 1, text: 'x' },
  mention: null,
  title: `Event ${id}`,
  edtf: '1999',
  participants: [],
  topics: [],
  places: [],
  link: null,
  twins: [],
  decision: { kind: 'open' },
})

const after = (...actions: ImportAction[]) => actions.reduce(importSession, emptySession('en'))
const begin: ImportAction[] = [
  { type: 'begin' },
  { type: 'found', candidates: [candidate(0), candidate(1)] },
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
  const found: ImportAction = { type: 'found', candidates: [candidate(2)] }
  const session = after(...begin, reject(0), found, { type: 'undo' })
  expect(session.candidates?.map(({ id, decision }) => [id, decision.kind])).toEqual([
    [0, 'open'],
    [1, 'open'],
    [2, 'open'],
  ])
})

test('what was mended is taken back too', () => {
  const mended = { ...candidate(0), title: 'Better' }
  expect(after(...begin, { type: 'mend', candidate: mended }).candidates?.[0]?.title).toBe('Better')
  const undone = after(...begin, { type: 'mend', candidate: mended }, { type: 'undo' })
  expect(undone.candidates?.[0]?.title).toBe('Event 0')
})

test('after a decision comes the next open one, round to the first, and none where all are decided', () => {
  const candidates = after(...begin, reject(1)).candidates ?? []
  expect(nextOpen(candidates, 1)).toBe(0)
  expect(nextOpen(candidates, 0)).toBe(0)
})
