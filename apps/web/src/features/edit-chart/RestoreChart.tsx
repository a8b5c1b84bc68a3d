'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useToast } from '../toast/ToastProvider.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { SavedChart } from './saved-chart.ts'
import { restoreChart } from './write-chart.ts'

/** In place of the form of a chart that was deleted. */
export function RestoreChart({ chart }: { readonly chart: SavedChart }) {
  const t = useTranslations('EventForm')
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const restore = async () => {
    const outcome = await restoreChart(client, chart, 'DRAFT')
    if (!outcome.isDone) return setProblem(outcome.problem)
    say({ text: t('restored') })
    router.refresh()
  }
  return (
    <Notice title={t('isDeleted', { title: chart.title })} help={t('isDeletedHelp')}>
      <Button kind="primary" onClick={() => void restore()}>
        {t('restore')}
      </Button>
      {problem !== null && <ProblemMessage problem={problem} />}
    </Notice>
  )
}
