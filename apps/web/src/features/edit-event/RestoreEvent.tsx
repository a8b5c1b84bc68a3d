'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { RestoreEvent_MutationDocument } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useToast } from '../toast/ToastProvider.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { SavedEvent } from './event-draft.ts'
import { writeEvent } from './write-event.ts'

/** In place of the form of an event that was deleted. */
export function RestoreEvent({ event }: { readonly event: SavedEvent }) {
  const t = useTranslations('EventForm')
  const locale = useLocale()
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const restore = async () => {
    const outcome = await writeEvent(client, RestoreEvent_MutationDocument, {
      input: { id: event.id, expectedVersion: event.version },
      locale,
    })
    if (!outcome.isDone) return setProblem(outcome.problem)
    say({ text: t('restored') })
    router.refresh()
  }
  return (
    <Notice title={t('isDeleted', { title: event.title })} help={t('isDeletedHelp')}>
      <Button kind="primary" onClick={() => void restore()}>
        {t('restore')}
      </Button>
      {problem !== null && <ProblemMessage problem={problem} />}
    </Notice>
  )
}
