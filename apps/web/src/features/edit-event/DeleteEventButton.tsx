'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { DeleteEvent_MutationDocument } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../toast/ToastProvider.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { SavedEvent } from './event-draft.ts'
import { useEventUndo } from './use-event-undo.ts'
import { writeEvent } from './write-event.ts'

interface Props {
  readonly event: SavedEvent
  readonly isDisabled: boolean
}

/** Takes an event out of every list, at once; the toast brings it back as it was. */
export function DeleteEventButton({ event, isDisabled }: Props) {
  const t = useTranslations('EventForm')
  const locale = useLocale()
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const undo = useEventUndo()
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const remove = async () => {
    const outcome = await writeEvent(client, DeleteEvent_MutationDocument, {
      input: { id: event.id, expectedVersion: event.version },
      locale,
    })
    if (!outcome.isDone) return setProblem(outcome.problem)
    say({
      text: t('deleted', { title: event.title }),
      onUndo: () => void undo(outcome.event, event),
    })
    router.push('/')
  }

  return (
    <>
      <Button kind="danger" disabled={isDisabled} onClick={() => void remove()}>
        {t('delete')}
      </Button>
      {problem !== null && <ProblemMessage problem={problem} />}
    </>
  )
}
