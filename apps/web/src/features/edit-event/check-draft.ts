import { readTypedDate } from '@annals/dates'
import type { EventDraft, Typing } from './event-draft.ts'

/** What a form can say by itself, before anything is sent. */
export type DraftProblem = 'noTitle' | 'noDate' | 'unreadDate' | 'unchosenDate' | 'noSource'

/** Fields as the API names them in its errors: "title", "citations.0.source". */
export type DraftProblems = ReadonlyMap<string, DraftProblem>

export function checkDraft(draft: EventDraft, typing: Typing): DraftProblems {
  const problems = new Map<string, DraftProblem>()
  if (draft.title.trim() === '') problems.set('title', 'noTitle')
  const date = dateProblem(draft.date, typing, 'noDate')
  if (date !== null) problems.set('date', date)
  for (const [index, { source, claimedDate }] of draft.citations.entries()) {
    if (source === null) problems.set(`citations.${index}.source`, 'noSource')
    const claimed = dateProblem(claimedDate, typing, null)
    if (claimed !== null) problems.set(`citations.${index}.claimedDate`, claimed)
  }
  return problems
}

/** EDTF of a date that `checkDraft` passed; null where nothing is typed. */
export function edtfTyped(text: string, typing: Typing): string | null {
  const reading = readTypedDate(text, typing)
  return reading.kind === 'DATE' ? reading.date.edtf : null
}

function dateProblem(text: string, typing: Typing, empty: 'noDate' | null): DraftProblem | null {
  switch (readTypedDate(text, typing).kind) {
    case 'EMPTY':
      return empty
    case 'CHOICE':
      return 'unchosenDate'
    case 'UNREAD':
      return 'unreadDate'
    case 'DATE':
      return null
  }
}
