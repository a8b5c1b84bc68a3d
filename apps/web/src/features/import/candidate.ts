import { readFragment } from '../../generated/fragment-masking'
import {
  type EventLinkKind,
  type ParticipationRole,
  type ReadText_QueryQuery,
  Twin_eventFragmentDoc,
} from '../../generated/graphql'
import type { Choice } from '../pick/choice.ts'
import type { TextRange } from '../source/marked-text.ts'

/** A sentence of the text that may tell of an event, with what the editor made of it. */
export interface Candidate {
  /** Its place in the list, from 0. */
  readonly id: number
  readonly sentence: TextRange & { readonly text: string }
  /** The expression that gave the date; null where the sentence has none. */
  readonly mention: Mention | null
  readonly title: string
  /** The date as EDTF; empty where none is known yet. */
  readonly edtf: string
  readonly participants: readonly Participant[]
  readonly topics: readonly Choice[]
  readonly places: readonly Choice[]
  /** What its words say of an earlier candidate; null where nothing. */
  readonly link: {
    readonly kind: EventLinkKind
    readonly to: number
    readonly words: string
  } | null
  /** Events that may be this one, the likeliest first. */
  readonly twins: readonly KnownEvent[]
  readonly decision: Decision
}

export interface Mention extends TextRange {
  readonly text: string
  readonly readings: readonly Reading[]
  /** Of the first reading, from 0 to 1. */
  readonly confidence: number
}

export interface Reading {
  readonly edtf: string
  /** How the expression came to mean it, in English: what a citation keeps. */
  readonly rule: string
  /** The same in the page's language. */
  readonly ruleInWords: string
}

export interface Participant {
  readonly actor: Choice
  readonly role: ParticipationRole
}

export interface KnownEvent {
  readonly id: string
  readonly title: string
  /** Its date in words; may be empty. */
  readonly date: string
}

export type Decision =
  | { readonly kind: 'open' | 'rejected' }
  /** `isNoTwin`: the editor says that it is another event than the one alike. */
  | { readonly kind: 'accepted'; readonly isNoTwin: boolean }
  | { readonly kind: 'merged'; readonly into: KnownEvent }

type ReadCandidate = ReadText_QueryQuery['readText']['candidates'][number]

/** A candidate of a piece that begins at `shift` in the text, after `before` earlier candidates. */
export function candidateOf(
  read: ReadCandidate,
  index: number,
  { shift, before }: { readonly shift: number; readonly before: number },
): Candidate {
  const { sentence, date, link } = read
  return {
    id: before + index,
    sentence: { start: sentence.start + shift, end: sentence.end + shift, text: sentence.text },
    mention: date && {
      start: date.start + shift,
      end: date.end + shift,
      text: date.text,
      confidence: date.confidence,
      readings: [
        ...(date.date ? [reading(date.date.edtf, date)] : []),
        ...date.alternatives.map((each) => reading(each.date.edtf, each)),
      ],
    },
    title: read.title,
    edtf: date?.date?.edtf ?? '',
    participants: once(read.actors.map(({ actor }) => actor)).map((actor) => ({
      actor,
      role: 'PARTICIPANT',
    })),
    topics: [],
    places: once(read.places.map(({ place }) => place)),
    link: link?.to == null ? null : { kind: link.kind, to: link.to + before, words: link.words },
    twins: read.likelyTwins
      .map((twin) => readFragment(Twin_eventFragmentDoc, twin))
      .map(({ id, title, date: { text } }) => ({ id, title, date: text })),
    decision: { kind: 'open' },
  }
}

function reading(edtf: string, { rule, ruleInWords }: Omit<Reading, 'edtf'>): Reading {
  return { edtf, rule, ruleInWords }
}

function once(named: readonly { readonly id: string; readonly name: string }[]): Choice[] {
  const byId = new Map(named.map(({ id, name }) => [id, { id, name, note: '' }]))
  return [...byId.values()]
}
