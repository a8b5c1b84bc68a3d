import { edtfTyped } from './check-draft.ts'
import type { CitationDraft, EventDraft, LinkDraft, Typing } from './event-draft.ts'

/** A checked draft as the API takes it, without its citations and links. */
export function eventInput(draft: EventDraft, typing: Typing) {
  const { title, summary, date, isDisputed, disputeNote } = draft
  return {
    title: title.trim(),
    summary: summary.trim(),
    date: edtfTyped(date, typing) ?? '',
    participations: draft.participations.map(({ actor, role }) => ({ actor: actor.id, role })),
    topics: draft.topics.map(({ id }) => id),
    places: draft.places.map(({ id }) => id),
    isDisputed,
    disputeNote: emptyAsNull(disputeNote),
  }
}

export function citationInput(citation: CitationDraft, typing: Typing) {
  const { source, quote, expression, claimedDate, note, confidence, resolution } = citation
  return {
    source: source?.id ?? '',
    quote: quote.trim(),
    expression: emptyAsNull(expression),
    claimedDate: edtfTyped(claimedDate, typing),
    note: emptyAsNull(note),
    confidence,
    resolution,
  }
}

export function linkInput({ kind, to, note }: LinkDraft) {
  return { kind, to: to.id, note: emptyAsNull(note) }
}

function emptyAsNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
