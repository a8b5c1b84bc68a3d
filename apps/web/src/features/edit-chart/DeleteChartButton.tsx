'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DeleteChart_MutationDocument } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../toast/ToastProvider.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { SavedChart } from './saved-chart.ts'
import { restoreChart, statusOf, versioned, writeChart } from './write-chart.ts'

interface Props {
  readonly chart: SavedChart
  readonly isDisabled: boolean
  /** Called once it is deleted, before the page goes to the list. */
  readonly onDeleted: () => void
}

/** Takes a chart out of every report that follows it, at once; the toast brings it back as it was. */
export function DeleteChartButton({ chart, isDisabled, onDeleted }: Props) {
  const t = useTranslations('EventForm')
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const remove = async () => {
    setProblem(null)
    const variables = { input: versioned(chart) }
    const outcome = await writeChart(client, DeleteChart_MutationDocument, variables)
    if (!outcome.isDone) return setProblem(outcome.problem)
    onDeleted()
    say({
      text: t('deleted', { title: chart.title }),
      onUndo: () => void bringBack(outcome.chart),
    })
    router.push('/charts')
    router.refresh()
  }
  const bringBack = async (deleted: SavedChart) => {
    const { isDone } = await restoreChart(client, deleted, statusOf(chart))
    say({ text: t(isDone ? 'undone' : 'notUndone') })
    router.push(`/charts/${chart.slug}`)
    router.refresh()
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
