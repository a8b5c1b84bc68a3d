import type { Candidate, Decision } from './candidate.ts'

/** What an editor works on until it is saved: a text, what was read out of it, and what was decided. */
export interface ImportSession {
  readonly source: SourceDraft
  /** As EDTF: the day that the text is read against. Null: the text has not been read yet. */
  readonly readAgainst: string | null
  /** How far the text was read, in UTF-16 units. */
  readonly readTo: number
  /** Null: the text has not been read yet. */
  readonly candidates: readonly Candidate[] | null
  /** The candidates before each decision, the latest last: the way back. */
  readonly past: readonly (readonly Candidate[])[]
}

/** What is kept of a session in the browser: without the way back, which would soon fill its storage. */
export type KeptSession = Omit<ImportSession, 'past'>

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
  | { readonly type: 'begin'; readonly publishedOn: string }
  | {
      readonly type: 'found'
      readonly candidates: readonly Candidate[]
      readonly readTo: number
    }
  | { readonly type: 'decide'; readonly id: number; readonly decision: Decision }
  | { readonly type: 'mend'; readonly candidate: Candidate }
  | { readonly type: 'undo' }
  | { readonly type: 'back' }
  | { readonly type: 'restore'; readonly session: KeptSession }
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
    ...notRead,
  }
}

const notRead = { readAgainst: null, readTo: 0, candidates: null, past: [] } as const

// Each step back holds only what differs, so that many cost little.
const MOST_STEPS_BACK = 100

export function importSession(session: ImportSession, action: ImportAction): ImportSession {
  switch (action.type) {
    case 'describe':
      return { ...session, source: { ...session.source, ...action.source } }
    case 'begin':
      return { ...session, ...notRead, readAgainst: action.publishedOn, candidates: [] }
    case 'found':
      return withFound(session, action)
    case 'decide':
      return changed(session, action.id, { decision: action.decision })
    case 'mend':
      return changed(session, action.candidate.id, action.candidate)
    case 'undo':
      return undone(session)
    case 'back':
      return { ...session, ...notRead }
    case 'restore':
      return restored(action.session)
    case 'clear':
      return emptySession(session.source.language)
  }
}

// What still comes in after the text was left belongs to nothing.
function withFound(
  session: ImportSession,
  { candidates, readTo }: Extract<ImportAction, { type: 'found' }>,
): ImportSession {
  if (session.candidates === null) return session
  return { ...session, readTo, candidates: [...session.candidates, ...candidates] }
}

// One that was kept before these were written does not say what day its dates count from.
function restored({ source, readAgainst, readTo, candidates }: KeptSession): ImportSession {
  const isWhole = typeof readAgainst === 'string' && typeof readTo === 'number'
  return isWhole ? { source, readAgainst, readTo, candidates, past: [] } : { source, ...notRead }
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

export function keptSession({ past: _, ...kept }: ImportSession): KeptSession {
  return kept
}

/** Whether all of the text was read: a reading may have been stopped, or left in the middle. */
export function isReadWhole({ source, readTo }: ImportSession): boolean {
  return readTo >= source.text.length
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
