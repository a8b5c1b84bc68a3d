'use client'

import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { readFragment } from '../../generated/fragment-masking'
import {
  SaveImportDocument,
  type SaveImportMutation,
  WriteProblemFragmentDoc,
} from '../../generated/graphql'
import { type WriteProblem, writeProblem } from '../writing/write-problem.ts'
import type { Candidate } from './candidate.ts'
import type { SourceDraft } from './import-session.ts'
import { importInput, kept, MOST_AT_ONCE, type SaveChoices } from './save-import.ts'

type Answer = SaveImportMutation['acceptCandidates']
type Success = Extract<Answer, { __typename: 'AcceptCandidatesSuccess' }>

export interface SavedImport {
  /** Null where nothing was kept of it, and so nothing written. */
  readonly source: Success['source'] | null
  readonly events: readonly SavedEvent[]
}

export interface SavedEvent {
  readonly event: Success['events'][number]
  /** Whether it was there before, and got evidence. */
  readonly wasThere: boolean
}

export interface SaveProblem {
  readonly problem: WriteProblem
  /** The candidate that is meant; null where it is the source or the whole. */
  readonly candidateId: number | null
}

interface Saver {
  readonly isSaving: boolean
  readonly problem: SaveProblem | null
  /** What was written, or why nothing was, which `problem` keeps. */
  readonly save: (
    source: SourceDraft,
    candidates: readonly Candidate[],
    choices: Omit<SaveChoices, 'savedSource'>,
  ) => Promise<SavedImport | SaveProblem>
}

/** Writes what was kept of a text; more than the API takes at once goes in several writes, in order. */
export function useSaving(): Saver {
  const client = useApolloClient()
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<SaveProblem | null>(null)

  const save: Saver['save'] = async (source, candidates, choices) => {
    setSaving(true)
    setProblem(null)
    const chosen = kept(candidates)
    let saved: SavedImport = { source: null, events: [] }
    for (let start = 0; start < chosen.length; start += MOST_AT_ONCE) {
      const batch = chosen.slice(start, start + MOST_AT_ONCE)
      const savedSource = saved.source?.id ?? null
      const input = importInput(source, batch, { ...choices, savedSource })
      const answer = await send(client, input)
      if (answer === null || answer.__typename !== 'AcceptCandidatesSuccess') {
        const found = problemOf(answer, batch)
        setProblem(found)
        setSaving(false)
        return found
      }
      const events = answer.events.map((event, index) => ({
        event,
        wasThere: batch[index]?.decision.kind === 'merged',
      }))
      saved = { source: answer.source, events: [...saved.events, ...events] }
    }
    setSaving(false)
    // Lists and counts anywhere may hold the new events by now.
    await client.cache.reset()
    return saved
  }

  return { isSaving, problem, save }
}

async function send(
  client: ApolloClient,
  input: ReturnType<typeof importInput>,
): Promise<Answer | null> {
  try {
    const { data } = await client.mutate({ mutation: SaveImportDocument, variables: { input } })
    return data?.acceptCandidates ?? null
  } catch (error) {
    console.warn('The import was not saved', error)
    return null
  }
}

function problemOf(
  answer: Exclude<Answer, Success> | null,
  batch: readonly Candidate[],
): SaveProblem {
  if (answer === null) return { problem: { kind: 'OFFLINE' }, candidateId: null }
  const error = readFragment(WriteProblemFragmentDoc, answer)
  const problem = writeProblem(error)
  const field = 'field' in answer ? answer.field : problem.kind === 'FIELD' ? problem.field : ''
  const place = field?.match(/^candidates\.(\d+)/)?.[1]
  return { problem, candidateId: batch[Number(place ?? -1)]?.id ?? null }
}
