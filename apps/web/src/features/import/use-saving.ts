'use client'

import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { readFragment } from '../../generated/fragment-masking'
import {
  type AcceptCandidatesInput,
  SaveImportDocument,
  WriteProblemFragmentDoc,
} from '../../generated/graphql'
import { type WriteProblem, writeProblem } from '../writing/write-problem.ts'
import type { Candidate } from './candidate.ts'
import type { SourceDraft } from './import-session.ts'
import {
  nothingSaved,
  type SaveAnswer,
  type SavedImport,
  type SaveStop,
  saveBatches,
} from './save-batches.ts'
import type { SaveChoices } from './save-import.ts'

export interface SaveProblem {
  readonly problem: WriteProblem
  /** The candidate that is meant; null where it is the source or the whole. */
  readonly candidateId: number | null
}

interface Saver {
  readonly isSaving: boolean
  readonly problem: SaveProblem | null
  /** The ids of the candidates that a save wrote before it failed: the next one writes the rest. */
  readonly written: ReadonlySet<number>
  /** What was written, or why not all was, which `problem` keeps. */
  readonly save: (
    source: SourceDraft,
    candidates: readonly Candidate[],
    choices: Pick<SaveChoices, 'publishedOn' | 'isPublished'>,
  ) => Promise<SavedImport | SaveProblem>
  /** Forgets what was written: the candidates are others now. */
  readonly startAnew: () => void
}

/** Writes what was kept of a text; more than the API takes at once goes in several writes, in order. */
export function useSaving(): Saver {
  const client = useApolloClient()
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<SaveProblem | null>(null)
  const [state, setState] = useState(nothingSaved)

  const startAnew = () => {
    setState(nothingSaved)
    setProblem(null)
  }
  const save: Saver['save'] = async (source, candidates, choices) => {
    setSaving(true)
    setProblem(null)
    const outcome = await saveBatches(source, candidates, choices, state, {
      send: (input) => send(client, input),
      newKey: () => crypto.randomUUID(),
    })
    const found = outcome.stop && problemOf(outcome.stop)
    setState(found === null ? nothingSaved : outcome.state)
    setProblem(found)
    setSaving(false)
    // Lists and counts anywhere may hold the new events by now.
    if (outcome.state.writtenTo.size > 0) await client.cache.reset()
    return found ?? outcome.state.saved
  }

  return { isSaving, problem, written: new Set(state.writtenTo.keys()), save, startAnew }
}

async function send(
  client: ApolloClient,
  input: AcceptCandidatesInput,
): Promise<SaveAnswer | null> {
  try {
    const { data } = await client.mutate({ mutation: SaveImportDocument, variables: { input } })
    return data?.acceptCandidates ?? null
  } catch (error) {
    console.warn('The import was not saved', error)
    return null
  }
}

function problemOf({ answer, batch }: SaveStop): SaveProblem {
  if (answer === null) return { problem: { kind: 'OFFLINE' }, candidateId: null }
  const error = readFragment(WriteProblemFragmentDoc, answer)
  const problem = writeProblem(error)
  const field = 'field' in answer ? answer.field : problem.kind === 'FIELD' ? problem.field : ''
  const place = field?.match(/^candidates\.(\d+)/)?.[1]
  return { problem, candidateId: batch[Number(place ?? -1)]?.id ?? null }
}
