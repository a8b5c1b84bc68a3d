import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { FragmentType } from '../../generated/fragment-masking'
import {
  type ChartForm_chartFragmentDoc,
  PublishChart_MutationDocument,
  RestoreChart_MutationDocument,
  UnpublishChart_MutationDocument,
  UpdateChart_MutationDocument,
  type UpdateChartInput,
} from '../../generated/graphql'
import type { ChartDraft } from '../share/chart-draft.ts'
import { type WriteOutcome, write } from '../writing/write.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import { changesBetween } from './edited-chart.ts'
import { type SavedChart, savedChart } from './saved-chart.ts'

export type ChartWrite =
  | { readonly isDone: true; readonly chart: SavedChart }
  | Extract<WriteOutcome<never>, { isDone: false }>

export type SaveOutcome =
  | { readonly isDone: true; readonly chart: SavedChart }
  /** `isPartly`: something was saved before the problem came. */
  | { readonly isDone: false; readonly problem: WriteProblem; readonly isPartly: boolean }

export type Status = 'DRAFT' | 'PUBLISHED'

/** What a chart is saved as where nobody says otherwise: what it is. */
export function statusOf({ status }: SavedChart): Status {
  return status === 'PUBLISHED' ? 'PUBLISHED' : 'DRAFT'
}

/** Sends one mutation of a chart, and reads the chart as it stands after it. */
export async function writeChart<Data extends object, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<ChartWrite> {
  const outcome = await write(client, mutation, variables)
  if (!outcome.isDone) return outcome
  const { chart } = outcome.result as unknown as ChartSuccess
  return { isDone: true, chart: savedChart(chart) }
}

/** What every mutation of a chart answers. */
interface ChartSuccess {
  readonly chart: FragmentType<typeof ChartForm_chartFragmentDoc>
}

/** Writes what changed of a chart, then whether everyone sees it. */
export async function saveChart(
  client: ApolloClient,
  saved: SavedChart,
  wanted: { readonly before: ChartDraft; readonly now: ChartDraft; readonly status: Status },
): Promise<SaveOutcome> {
  const changes = changesBetween(wanted.before, wanted.now)
  let chart = saved
  if (Object.keys(changes).length > 0) {
    const input = { ...versioned(chart), ...changes } as UpdateChartInput
    const outcome = await writeChart(client, UpdateChart_MutationDocument, { input })
    if (!outcome.isDone) return { ...outcome, isPartly: false }
    chart = outcome.chart
  }
  if (wanted.status === statusOf(chart)) return { isDone: true, chart }
  const outcome = await changeStatus(client, chart, wanted.status)
  return outcome.isDone ? outcome : { ...outcome, isPartly: chart !== saved }
}

/** Brings back a deleted chart as what it was. */
export async function restoreChart(
  client: ApolloClient,
  deleted: SavedChart,
  status: Status,
): Promise<ChartWrite> {
  const outcome = await writeChart(client, RestoreChart_MutationDocument, {
    input: versioned(deleted),
  })
  if (!outcome.isDone || status === 'DRAFT') return outcome
  return changeStatus(client, outcome.chart, status)
}

export function versioned({ id, version }: SavedChart) {
  return { id, expectedVersion: version }
}

function changeStatus(
  client: ApolloClient,
  chart: SavedChart,
  status: Status,
): Promise<ChartWrite> {
  const variables = { input: versioned(chart) }
  return status === 'PUBLISHED'
    ? writeChart(client, PublishChart_MutationDocument, variables)
    : writeChart(client, UnpublishChart_MutationDocument, variables)
}
