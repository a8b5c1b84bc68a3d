import type {
  AcceptCandidatesInput,
  AcceptedCandidateInput,
  CandidateLinkInput,
} from '../../generated/graphql'
import type { Candidate } from './candidate.ts'
import type { SourceDraft } from './import-session.ts'

/** How many the API takes at once. */
export const MOST_AT_ONCE = 200

export interface SaveChoices {
  /** The day of publication as EDTF. */
  readonly publishedOn: string
  /** Show the events to everyone at once. */
  readonly isPublished: boolean
  /** The global id of the source, once its first events are written; null before. */
  readonly savedSource: string | null
  /** The global ids of the events that candidates of earlier writes went to, by the candidates' ids. */
  readonly writtenTo: ReadonlyMap<number, string>
}

/** The candidates that are to be written, in order: accepted as new, or as evidence for what is there. */
export function kept(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ decision: { kind } }) => kind === 'accepted' || kind === 'merged')
}

/** What the API is sent for a source and what was kept of it, at most MOST_AT_ONCE. */
export function importInput(
  source: SourceDraft,
  chosen: readonly Candidate[],
  choices: SaveChoices,
): AcceptCandidatesInput {
  return {
    ...(choices.savedSource === null
      ? {
          newSource: {
            title: source.title.trim(),
            publisher: source.publisher.trim() || null,
            url: source.url.trim() || null,
            publishedOn: choices.publishedOn,
            language: source.language,
            text: source.isTextKept ? source.text : null,
          },
        }
      : { source: choices.savedSource }),
    candidates: chosen.map((candidate) => accepted(candidate, chosen, source, choices)),
  }
}

function accepted(
  candidate: Candidate,
  chosen: readonly Candidate[],
  { isTextKept }: SourceDraft,
  { isPublished, writtenTo }: SaveChoices,
): AcceptedCandidateInput {
  const { decision, sentence, mention, edtf, link } = candidate
  const reading = mention?.readings.findIndex((each) => each.edtf === edtf) ?? -1
  return {
    ...(decision.kind === 'merged'
      ? { event: decision.into.id }
      : {
          newEvent: {
            title: candidate.title.trim(),
            date: edtf,
            participations: candidate.participants.map(({ actor, role }) => ({
              actor: actor.id,
              role,
            })),
            topics: candidate.topics.map(({ id }) => id),
            places: candidate.places.map(({ id }) => id),
            publish: isPublished,
            allowTwin: decision.kind === 'accepted' && decision.isNoTwin,
          },
        }),
    citation: {
      quote: sentence.text,
      // Without the text there is nothing that they could point into.
      ...(isTextKept && { quoteStart: sentence.start, quoteEnd: sentence.end }),
      ...(mention && {
        expression: mention.text,
        ...(isTextKept && { expressionStart: mention.start, expressionEnd: mention.end }),
      }),
      claimedDate: edtf || null,
      // A date that an editor set is none of the reader's making.
      ...(mention && reading >= 0 && { resolution: mention.readings[reading]?.rule }),
      ...(mention && reading === 0 && { confidence: mention.confidence }),
    },
    links: link === null ? [] : linkInputs(link, chosen, writtenTo),
  }
}

// What was not kept cannot be linked to.
function linkInputs(
  { kind, to }: NonNullable<Candidate['link']>,
  chosen: readonly Candidate[],
  writtenTo: SaveChoices['writtenTo'],
): CandidateLinkInput[] {
  const candidate = chosen.findIndex(({ id }) => id === to)
  if (candidate !== -1) return [{ kind, candidate }]
  const event = writtenTo.get(to)
  return event === undefined ? [] : [{ kind, to: event }]
}
