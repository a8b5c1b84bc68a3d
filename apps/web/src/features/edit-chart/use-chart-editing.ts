'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { EditChart_QueryDocument, FilterName_QueryDocument } from '../../generated/graphql'
import { useToast } from '../toast/ToastProvider.tsx'
import { useKeptTyping } from '../writing/use-kept-typing.ts'
import { useNewest } from '../writing/use-newest.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import {
  type ChartProblem,
  chartDraftOf,
  checkChart,
  type EditedChart,
  editedChartOf,
} from './edited-chart.ts'
import { namesOf } from './filter-names.ts'
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
  const newest = useNewest(draft)
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const [refusals, setRefusals] = useState(0)
  const [theirs, setTheirs] = useState<LoadedChart | null>(null)
  /** What the last save was to turn it into; null: it was to stay what it is. */
  const [turn, setTurn] = useState<Status | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const problems = checkChart(draft, typing)
  const isUnsaved = !isLeaving && !isSame(draft, draftOfBase)
  const unsaved = useMemo(() => (isUnsaved ? { base, draft } : null), [isUnsaved, base, draft])
  const kept = useKeptTyping<Unsaved>(`annals-typed-chart-${loaded.chart.id}`, unsaved)
  const [previewed, setPreviewed] = useState(() => chartDraftOf(draft, typing))
  const preview = onlyTitle(problems) ? chartDraftOf(draft, typing) : previewed
  if (!isSame(preview, previewed)) setPreviewed(preview)

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
    /** Goes on with what was chosen of both versions, to what the last save was to make of it. */
    chooseOf: (merged: EditedChart) => {
      if (theirs === null) return
      setBase(theirs)
      setDraft(merged)
      return save(turn ?? statusOf(theirs.chart), { from: theirs, wanted: merged })
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
    setTurn(status === statusOf(from.chart) ? null : status)
    setSaving(true)
    const before = chartDraftOf(editedChartOf(from, typing), typing)
    const now = chartDraftOf(wanted, typing)
    const outcome = await saveChart(client, from.chart, { before, now, status })
    if (outcome.isDone && isSame(newest.current, wanted)) {
      const undo = { before: now, now: before, status: statusOf(from.chart) }
      return leaveWith(outcome.chart, () => saveChart(client, outcome.chart, undo))
    }
    if (outcome.isDone) {
      setBase({ chart: outcome.chart, names: { ...from.names, ...namesOf(wanted.filter) } })
      say({ text: t('savedBefore') })
    } else {
      const { problem: found, isPartly } = outcome
      const isConflict = found.kind === 'CONFLICT'
      const again = isPartly || isConflict ? await readAgain(from.chart.id) : null
      if (isPartly && again !== null) setBase(again)
      if (isConflict) setTheirs(again)
      setProblem(isConflict && again === null ? { kind: 'OFFLINE' } : found)
    }
    setSaving(false)
  }

  /** Null where it cannot be had now: the form stays as it is, and saving asks again. */
  async function readAgain(id: string): Promise<LoadedChart | null> {
    const fetchPolicy = 'network-only'
    try {
      const { data } = await client.query({
        query: EditChart_QueryDocument,
        variables: { id },
        fetchPolicy,
      })
      return await loadChart(
        data,
        async (variables) =>
          (await client.query({ query: FilterName_QueryDocument, variables })).data,
      )
    } catch {
      return null
    }
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

/** Charts are plain data: the same text is the same chart. */
function isSame<Chart>(one: Chart, other: Chart): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const NO_PROBLEMS: ReadonlyMap<string, ChartProblem> = new Map()

/** A chart without a title cannot be saved, but it can be drawn. */
function onlyTitle(problems: ReadonlyMap<string, ChartProblem>): boolean {
  return [...problems.keys()].every((field) => field === 'title')
}
