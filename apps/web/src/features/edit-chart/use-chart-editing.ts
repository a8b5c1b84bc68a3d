'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { EditChart_QueryDocument, FilterName_QueryDocument } from '../../generated/graphql'
import { useToast } from '../toast/ToastProvider.tsx'
import { useKeptTyping } from '../writing/use-kept-typing.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import {
  type ChartProblem,
  chartDraftOf,
  checkChart,
  type EditedChart,
  editedChartOf,
} from './edited-chart.ts'
import { type LoadedChart, loadChart, type SavedChart } from './saved-chart.ts'
import { type Status, saveChart, statusOf } from './write-chart.ts'

/** What a form holds that was not saved, with the chart that it began with. */
interface Unsaved {
  readonly base: LoadedChart
  readonly draft: EditedChart
}

/** The state of a chart's form: what is typed, what is saved, and what stands between the two. */
export function useChartEditing(loaded: LoadedChart, today: string) {
  const t = useTranslations('EventForm')
  const typing = { locale: useLocale(), today }
  const client = useApolloClient()
  const router = useRouter()
  const say = useToast()
  const [base, setBase] = useState(loaded)
  const draftOfBase = editedChartOf(base, typing)
  const [draft, setDraft] = useState(draftOfBase)
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const [refusals, setRefusals] = useState(0)
  const [theirs, setTheirs] = useState<LoadedChart | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const problems = checkChart(draft, typing)
  const isUnsaved = !isLeaving && JSON.stringify(draft) !== JSON.stringify(draftOfBase)
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null)
  if (isUnsaved ? unsaved?.draft !== draft : unsaved !== null)
    setUnsaved(isUnsaved ? { base, draft } : null)
  const kept = useKeptTyping<Unsaved>(`annals-typed-chart-${loaded.chart.id}`, unsaved)
  const [previewed, setPreviewed] = useState(() => chartDraftOf(draft, typing))
  const preview = onlyTitle(problems) ? chartDraftOf(draft, typing) : previewed
  if (JSON.stringify(preview) !== JSON.stringify(previewed)) setPreviewed(preview)

  return {
    base,
    draft,
    problem,
    /** Told from the first save that they stood in the way of, and then at every change. */
    problems: refusals > 0 ? problems : NO_PROBLEMS,
    /** How often a save was refused for them. */
    refusals,
    theirs,
    isSaving,
    isUnsaved,
    kept,
    typing,
    /** The last state that could be drawn. */
    previewed,
    change: (part: Partial<EditedChart>) => setDraft((last) => ({ ...last, ...part })),
    save,
    /** Goes on with what was chosen of both versions. */
    chooseOf: (merged: EditedChart) => {
      if (theirs === null) return
      setBase(theirs)
      setDraft(merged)
      return save(statusOf(theirs.chart), { from: theirs, wanted: merged })
    },
    takeUp: ({ value }: { readonly value: Unsaved }) => {
      setBase(value.base)
      setDraft(value.draft)
    },
    /** Before the page goes elsewhere by itself. */
    leave: () => {
      setLeaving(true)
      kept.forget()
    },
  }

  async function save(status: Status, { from = base, wanted = draft } = {}): Promise<void> {
    setProblem(null)
    if (checkChart(wanted, typing).size > 0) return setRefusals(refusals + 1)
    setSaving(true)
    const before = chartDraftOf(editedChartOf(from, typing), typing)
    const now = chartDraftOf(wanted, typing)
    const outcome = await saveChart(client, from.chart, { before, now, status })
    if (outcome.isDone) {
      const undo = { before: now, now: before, status: statusOf(from.chart) }
      return leaveWith(outcome.chart, () => saveChart(client, outcome.chart, undo))
    }
    const { problem: found, isPartly } = outcome
    if (isPartly) setBase((await readAgain(from.chart.id)) ?? from)
    if (found.kind === 'CONFLICT') setTheirs(await readAgain(from.chart.id))
    setSaving(false)
    setProblem(found)
  }

  async function readAgain(id: string): Promise<LoadedChart | null> {
    const fetchPolicy = 'network-only'
    const { data } = await client.query({
      query: EditChart_QueryDocument,
      variables: { id },
      fetchPolicy,
    })
    return loadChart(
      data,
      async (variables) =>
        (await client.query({ query: FilterName_QueryDocument, variables })).data,
    )
  }

  function leaveWith(saved: SavedChart, undo: () => Promise<{ readonly isDone: boolean }>): void {
    const path = `/charts/${saved.slug}`
    setLeaving(true)
    kept.forget()
    const goBack = async () => {
      const { isDone } = await undo()
      say({ text: t(isDone ? 'undone' : 'notUndone') })
      router.push(path)
      router.refresh()
    }
    say({
      text: t(saved.status === 'PUBLISHED' ? 'savedPublished' : 'savedDraft'),
      onUndo: () => void goBack(),
    })
    router.push(path)
    router.refresh()
  }
}

const NO_PROBLEMS: ReadonlyMap<string, ChartProblem> = new Map()

/** A chart without a title cannot be saved, but it can be drawn. */
function onlyTitle(problems: ReadonlyMap<string, ChartProblem>): boolean {
  return [...problems.keys()].every((field) => field === 'title')
}
