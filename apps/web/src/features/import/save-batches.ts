import type { AcceptCandidatesInput, SaveImportMutation } from '../../generated/graphql'
import type { Candidate } from './candidate.ts'
import type { SourceDraft } from './import-session.ts'
import { importInput, kept, MOST_AT_ONCE, type SaveChoices } from './save-import.ts'

export type SaveAnswer = SaveImportMutation['acceptCandidates']
type Success = Extract<SaveAnswer, { __typename: 'AcceptCandidatesSuccess' }>
export type Refused = Exclude<SaveAnswer, Success>

export interface SavedImport {
  /** Null where nothing was kept of it, and so nothing written. */
  readonly source: Success['source'] | null
  /** Each once, as its last write left it. */
  readonly events: readonly SavedEvent[]
}

export interface SavedEvent {
  readonly event: Success['events'][number]
  /** Whether it was there before, and got evidence. */
  readonly wasThere: boolean
}

/** How far a save has come: the next try goes on from here. */
export interface SaveState {
  readonly saved: SavedImport
  /** The global ids of the events that candidates were written to, by the candidates' ids. */
  readonly writtenTo: ReadonlyMap<number, string>
  /** A write whose answer did not come: sent again as it was, it has the same key. */
  readonly unanswered: { readonly input: string; readonly key: string } | null
}

export const nothingSaved: SaveState = {
  saved: { source: null, events: [] },
  writtenTo: new Map(),
  unanswered: null,
}

export interface SaveStop {
  /** Null: no answer came. */
  readonly answer: Refused | null
  readonly batch: readonly Candidate[]
}

interface SavedBatches {
  readonly state: SaveState
  /** Where it stopped; null where all is written. */
  readonly stop: SaveStop | null
}

interface SaveTools {
  /** Null where no answer comes. */
  readonly send: (input: AcceptCandidatesInput) => Promise<SaveAnswer | null>
  readonly newKey: () => string
}

/**
 * Writes what was kept and `from` has not, in order, in as many writes as the API needs. It stops at
 * the first that is refused or not answered.
 */
export async function saveBatches(
  source: SourceDraft,
  candidates: readonly Candidate[],
  choices: Pick<SaveChoices, 'publishedOn' | 'isPublished'>,
  from: SaveState,
  { send, newKey }: SaveTools,
): Promise<SavedBatches> {
  let state = from
  const chosen = kept(candidates).filter(({ id }) => !from.writtenTo.has(id))
  for (let start = 0; start < chosen.length; start += MOST_AT_ONCE) {
    const batch = chosen.slice(start, start + MOST_AT_ONCE)
    const { saved, writtenTo, unanswered } = state
    const savedSource = saved.source?.id ?? null
    const input = importInput(source, batch, { ...choices, savedSource, writtenTo })
    const whole = JSON.stringify(input)
    const key = unanswered?.input === whole ? unanswered.key : newKey()
    const answer = await send({ ...input, idempotencyKey: key })
    if (answer === null) {
      return { state: { ...state, unanswered: { input: whole, key } }, stop: { answer, batch } }
    }
    // A refusal is kept with its key too, though another try may fare better.
    if (answer.__typename !== 'AcceptCandidatesSuccess') {
      return { state: { ...state, unanswered: null }, stop: { answer, batch } }
    }
    state = withBatch(state, batch, answer)
  }
  return { state, stop: null }
}

function withBatch(
  { saved, writtenTo }: SaveState,
  batch: readonly Candidate[],
  { source, events }: Success,
): SaveState {
  const eventOf = eventsOf(batch, events)
  const asked = new Set(batch.filter(isMerged).map(({ id }) => eventOf.get(id)))
  const made = new Set(saved.events.flatMap(({ event, wasThere }) => (wasThere ? [] : event.id)))
  const later = events.map((event) => ({
    event,
    // An earlier write of this import may have made what got evidence by this one.
    wasThere: asked.has(event.id) && !made.has(event.id),
  }))
  const again = new Set(events.map(({ id }) => id))
  const earlier = saved.events.filter(({ event }) => !again.has(event.id))
  return {
    saved: { source, events: [...earlier, ...later] },
    writtenTo: new Map([...writtenTo, ...eventOf]),
    unanswered: null,
  }
}

// The API gives each event once, so that places alone do not tell which candidate went where.
function eventsOf(batch: readonly Candidate[], events: Success['events']): Map<number, string> {
  const into = new Set(batch.map(intoOf))
  const made = events.filter(({ id, slug }) => !into.has(id) && !into.has(slug)).values()
  return new Map(
    batch.flatMap((candidate) => {
      const name = intoOf(candidate)
      const event = isMerged(candidate)
        ? events.find(({ id, slug }) => id === name || slug === name)
        : made.next().value
      return event === undefined ? [] : [[candidate.id, event.id]]
    }),
  )
}

function isMerged({ decision }: Candidate): boolean {
  return decision.kind === 'merged'
}

/** Id or slug of the event that a candidate is evidence for; null where it makes one. */
function intoOf({ decision }: Candidate): string | null {
  return decision.kind === 'merged' ? decision.into.id : null
}
