import type { Candidate } from './candidate.ts'

/** A candidate that nobody has decided on; `change` is what a test asks of it. */
export function testCandidate(id: number, change: Partial<Candidate> = {}): Candidate {
  return {
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
    ...change,
  }
}
