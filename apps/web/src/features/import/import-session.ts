import type { Candidate, Decision } from './candidate.ts'

/** What an editor works on until it is saved: a text, what was read out of it, and what was decided. */
export interface ImportSession {
  readonly source: SourceDraft
  /** Null: the text has not been read yet. */
  readonly candidates: readonly Candidate[] | null
  /** The candidates before each decision, the latest last: the way back. */
  readonly past: readonly (readonly Candidate[])[]
}

export interface SourceDraft {
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** The day of publication, as typed. */
  readonly publishedOn: string
  /** BCP 47. */
  readonly language: string
  readonly text: string
  /** Whether the text itself is kept, not only what is quoted. */
  readonly isTextKept: boolean
}

export type ImportAction =
  | { readonly type: 'describe'; readonly source: Partial<SourceDraft> }
  | { readonly type: 'begin' }
  | { readonly type: 'found'; readonly candidates: readonly Candidate[] }
  | { readonly type: 'decide'; readonly id: number; readonly decision: Decision }
  | { readonly type: 'mend'; readonly candidate: Candidate }
  | { readonly type: 'undo' }
  | { readonly type: 'back' }
  | { readonly type: 'restore'; readonly session: ImportSession }
  | { readonly type: 'clear' }

/** Nothing typed yet; the text is taken to be in the language of who types it until told. */
export function emptySession(language: string): ImportSession {
  return {
    source: {
      title: '',
      publisher: '',
      url: '',
      publishedOn: '',
      language,
      text: '',
      isTextKept: false,
    },
    candidates: null,
    past: [],
  }
}

// Each step back holds only what differs, so that many cost little.
const MOST_STEPS_BACK = 100

export function importSession(session: ImportSession, action: ImportAction): ImportSession {
  switch (action.type) {
    case 'describe':
      return { ...session, source: { ...session.source, ...action.source } }
    case 'begin':
      return { ...session, candidates: [], past: [] }
    case 'found':
      return { ...session, candidates: [...(session.candidates ?? []), ...action.candidates] }
    case 'decide':
      return changed(session, action.id, { decision: action.decision })
    case 'mend':
      return changed(session, action.candidate.id, action.candidate)
    case 'undo':
      return undone(session)
    case 'back':
      return { ...session, candidates: null, past: [] }
    case 'restore':
      return action.session
    case 'clear':
      return emptySession(session.source.language)
  }
}

function changed(session: ImportSession, id: number, change: Partial<Candidate>): ImportSession {
  const { candidates, past } = session
  if (candidates === null) return session
  return {
    ...session,
    candidates: candidates.map((each) => (each.id === id ? { ...each, ...change } : each)),
    past: [...past, candidates].slice(-MOST_STEPS_BACK),
  }
}

// What was read since the decision stays.
function undone(session: ImportSession): ImportSession {
  const { candidates, past } = session
  const before = past.at(-1)
  if (before === undefined || candidates === null) return session
  return {
    ...session,
    candidates: [...before, ...candidates.slice(before.length)],
    past: past.slice(0, -1),
  }
}

export interface DecisionCounts {
  readonly open: number
  readonly accepted: number
  readonly merged: number
  readonly rejected: number
}

export function decisionCounts(candidates: readonly Candidate[]): DecisionCounts {
  const counts = { open: 0, accepted: 0, merged: 0, rejected: 0 }
  for (const { decision } of candidates) counts[decision.kind] += 1
  return counts
}

/** The next candidate after `id` that waits for a decision, going round; `id` where none does. */
export function nextOpen(candidates: readonly Candidate[], id: number): number {
  const isOpen = (each: Candidate) => each.decision.kind === 'open'
  const later = candidates.find((each) => each.id > id && isOpen(each))
  return (later ?? candidates.find((each) => each.id !== id && isOpen(each)))?.id ?? id
}
