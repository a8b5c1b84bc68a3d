'use client'

import { useMutation } from '@apollo/client/react'
import { Pin } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import {
  FollowData_MutationDocument,
  PinChart_MutationDocument,
  ShowPin_MutationDocument,
} from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { useViewer } from '../account/use-viewer.ts'
import { useRefusalText } from '../writing/use-refusal-text.ts'

interface Props {
  readonly chart: { readonly id: string; readonly version: number; readonly status: string }
  /** The pin that reports show; null where they follow the data. */
  readonly shownHash: string | null
  readonly pins: readonly { readonly hash: string; readonly name: string }[]
}

/** What editors do with pins: freeze today's data, and choose what every frame of the chart shows. */
export function PinActions({ chart: { id, version, status }, shownHash, pins }: Props) {
  const t = useTranslations('Chart')
  const refusalText = useRefusalText()
  const viewer = useViewer()
  const router = useRouter()
  const [isRefreshing, startRefresh] = useTransition()
  const [problem, setProblem] = useState<string | null>(null)
  const [pin, pinning] = useMutation(PinChart_MutationDocument)
  const [show, showing] = useMutation(ShowPin_MutationDocument)
  const [follow, following] = useMutation(FollowData_MutationDocument)
  if (!viewer?.canWrite || status !== 'PUBLISHED') return null
  const isBusy = isRefreshing || pinning.loading || showing.loading || following.loading
  const input = { id, expectedVersion: version }

  const perform = async (write: () => Promise<Answer>) => {
    setProblem(null)
    try {
      const result = await write()
      if (result?.message !== undefined)
        setProblem(refusalText({ type: result.__typename, message: result.message, field: 'id' }))
      else startRefresh(() => router.refresh())
    } catch {
      // The network or the server; nothing is known to have changed.
      setProblem(t('writeFailed'))
    }
  }

  return (
    <div className="mt-3 flex flex-col items-start gap-2">
      <Button
        disabled={isBusy}
        onClick={() =>
          perform(async () => (await pin({ variables: { input } })).data?.pinChart as Answer)
        }
      >
        <Pin aria-hidden className="size-4" />
        {t('pinNow')}
      </Button>
      {shownHash !== null && (
        <Button
          disabled={isBusy}
          onClick={() =>
            perform(async () => (await follow({ variables: { input } })).data?.followData as Answer)
          }
        >
          {t('follow')}
        </Button>
      )}
      {pins
        .filter(({ hash }) => hash !== shownHash)
        .map(({ hash, name }) => (
          <Button
            key={hash}
            disabled={isBusy}
            onClick={() =>
              perform(
                async () =>
                  (await show({ variables: { input: { ...input, hash } } })).data
                    ?.showPin as Answer,
              )
            }
          >
            {t('showPin', { name })}
          </Button>
        ))}
      {problem !== null && <Message kind="problem">{problem}</Message>}
    </div>
  )
}

/** A success has no message; every error has one. */
type Answer = { readonly __typename?: string; readonly message?: string } | undefined
