'use client'

import { useApolloClient } from '@apollo/client/react'
import { useLocale } from 'next-intl'
import { useCallback, useRef, useState } from 'react'
import { ReadText_QueryDocument } from '../../generated/graphql'
import { type Candidate, candidateOf } from './candidate.ts'
import { textPieces } from './text-pieces.ts'

export interface Progress {
  readonly done: number
  readonly total: number
  /** "failed": an answer did not come; what was read until then is there. */
  readonly state: 'reading' | 'done' | 'stopped' | 'failed'
}

interface TextToRead {
  readonly text: string
  /** The day of publication as EDTF. */
  readonly publishedOn: string
  readonly language: string
}

/** `readTo`: how far the text is read by then, in UTF-16 units. */
type OnFound = (candidates: Candidate[], readTo: number) => void

interface Reader {
  /** Null before the first reading. */
  readonly progress: Progress | null
  readonly read: (source: TextToRead, onFound: OnFound) => Promise<void>
  readonly stop: () => void
}

/** Reads a text piece by piece, handing on what each gives, until the end or until stopped. */
export function useReading(): Reader {
  const client = useApolloClient()
  const locale = useLocale()
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<AbortController | null>(null)

  const read = useCallback(
    async (source: TextToRead, onFound: OnFound) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const pieces = textPieces(source.text)
      const total = pieces.length
      let before = 0
      setProgress({ done: 0, total, state: 'reading' })
      for (const [index, { start, end }] of pieces.entries()) {
        const answer = await client
          .query({
            query: ReadText_QueryDocument,
            variables: {
              text: source.text.slice(start, end),
              publishedOn: source.publishedOn,
              language: source.language,
              locale,
            },
            fetchPolicy: 'no-cache',
            errorPolicy: 'all',
            context: { fetchOptions: { signal: controller.signal } },
          })
          .catch((error: unknown) => {
            if (!controller.signal.aborted) console.warn('A piece was not read', error)
            return null
          })
        if (controller.signal.aborted) return
        if (!answer?.data) {
          setProgress({ done: index, total, state: 'failed' })
          return
        }
        const found = answer.data.readText.candidates.map((each, place) =>
          candidateOf(each, place, { shift: start, before }),
        )
        before += found.length
        onFound(found, end)
        setProgress({
          done: index + 1,
          total,
          state: index + 1 === total ? 'done' : 'reading',
        })
      }
    },
    [client, locale],
  )

  const stop = useCallback(() => {
    running.current?.abort()
    setProgress((last) => (last?.state === 'reading' ? { ...last, state: 'stopped' } : last))
  }, [])

  return { progress, read, stop }
}
