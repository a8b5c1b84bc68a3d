import type { StillChart } from '@annals/charts/still'
import type { ChartKind } from '@annals/prisma'
import type { ChartEventRow } from './chart-events.ts'
import type { ChartData } from './read-chart.ts'

export type Cell = string | number | boolean | null

/** The data of a chart as a table, for people, spreadsheets and programs. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Every number that the chart draws, or every event that it shows, in the order of the chart. */
export function chartTable(kind: ChartKind, { drawn, events }: ChartData): ChartTable {
  if (events !== null) return eventTable(events)
  if (drawn === null) return { columns: [], rows: [] }
  const still = { kind, data: drawn } as StillChart
  switch (still.kind) {
    case 'HISTOGRAM':
    case 'SHARE':
    case 'RUNNING_TOTAL':
    case 'CALENDAR': {
      const { buckets, series } = still.data
      return {
        columns: ['bucket', 'edtf', ...series.map(({ label }) => label)],
        rows: buckets.map(({ label, edtf }, index) => [
          label,
          edtf,
          ...series.map(({ counts }) => counts[index] ?? 0),
        ]),
      }
    }
    case 'ACTOR_MATRIX': {
      const names = new Map(still.data.actors.map(({ id, name }) => [id, name]))
      return {
        columns: ['initiator', 'target', 'events'],
        rows: still.data.cells.map(({ initiator, target, count }) => [
          names.get(initiator.id) ?? null,
          names.get(target.id) ?? null,
          count,
        ]),
      }
    }
    case 'DAY_OF_YEAR':
      return {
        columns: ['edtf', 'events'],
        rows: [
          ...still.data.days.map((count, index) => [dayEdtf(index), count] as const),
          ...still.data.months.map((count, index) => [`XXXX-${two(index + 1)}`, count] as const),
        ],
      }
    case 'MAP':
    case 'TABLE':
    case 'TIMELINE':
      throw new Error(`The table of a ${still.kind} lists events, and none were read.`)
  }
}

function eventTable(events: readonly ChartEventRow[]): ChartTable {
  return {
    columns: [
      ...['date', 'edtf', 'earliest', 'latest', 'precision', 'title', 'disputed'],
      ...['topics', 'places', 'participants', 'sources', 'slug'],
    ],
    rows: events.map(({ date, ...event }) => [
      date.text,
      date.edtf,
      date.earliest,
      date.latest,
      date.precision,
      event.title,
      event.isDisputed,
      list(event.topics.map(({ name }) => name)),
      list(event.places.map(({ name }) => name)),
      list(event.participations.map(({ role, actor }) => `${actor.name} (${role.toLowerCase()})`)),
      list([...new Set(event.citations.edges.map(({ node }) => node.source.title))]),
      event.slug,
    ]),
  }
}

function list(names: readonly string[]): string {
  return names.join('; ')
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of any year in EDTF, "XXXX-02-29", by its place in a leap year. */
function dayEdtf(index: number): string {
  let day = index
  for (const [month, length] of MONTH_LENGTHS.entries()) {
    if (day < length) return `XXXX-${two(month + 1)}-${two(day + 1)}`
    day -= length
  }
  throw new Error(`A year has no day ${index + 1}.`)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
