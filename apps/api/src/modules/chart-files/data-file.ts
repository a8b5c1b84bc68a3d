import { stringify } from 'csv-stringify/sync'
import type { Cell, ChartTable } from './chart-table.ts'

/** What a reader of a data file must know of it, whole years later. */
export interface DataHeader {
  readonly title: string
  readonly note: string
  readonly source: string
  /** Where the chart lives. */
  readonly address: string
  /** When the data was read, or frozen: RFC 3339. */
  readonly asOf: string
  /** The filter as JSON text. */
  readonly filter: string
  readonly licence: string
  /** Empty where the table is whole. */
  readonly warning: string
}

/**
 * RFC 4180 in UTF-8 after lines of "# name: value". Cells that a spreadsheet would take for a formula
 * begin with an apostrophe.
 */
export function csvFile(header: DataHeader, { columns, rows }: ChartTable): string {
  const comments = headerLines(header).map(([name, value]) => `# ${name}: ${oneLine(value)}\r\n`)
  const options = { escape_formulas: true, record_delimiter: 'windows' } as const
  return `${comments.join('')}${stringify([columns, ...rows], { ...options, cast: { boolean: String } })}`
}

/** What a program needs besides the table to draw the chart by itself. */
export interface DrawnChart {
  readonly kind: string
  /** As the API answered it; null for a TABLE. */
  readonly drawn: unknown
}

/** `{ header, columns, rows, kind, drawn }`, each row a list in the order of the columns. */
export function jsonFile(
  header: DataHeader,
  { columns, rows }: ChartTable,
  { kind, drawn }: DrawnChart,
): string {
  const told = Object.fromEntries(headerLines(header))
  return `${JSON.stringify({ header: told, columns, rows, kind, drawn })}\n`
}

/** A workbook of two sheets: the data, and what it is. Every text is a text cell, never a formula. */
export async function xlsxFile(
  header: DataHeader,
  { columns, rows }: ChartTable,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const bold = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const about = headerLines(header).map((line) => line.map(xlsxCell))
  const workbook = await writeXlsxFile([
    { data: [bold, ...rows.map((row) => row.map(xlsxCell))], sheet: 'Data', stickyRowsCount: 1 },
    { data: about, sheet: 'About', columns: [{ width: 12 }, { width: 100 }] },
  ]).toBuffer()
  return new Uint8Array(workbook)
}

function headerLines(header: DataHeader): [string, string][] {
  return Object.entries(header).filter(([, value]) => value !== '')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function xlsxCell(value: Cell) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  const text = String(value)
  const isWhole = text.length <= MOST_IN_A_CELL
  return { value: isWhole ? text : `${text.slice(0, MOST_IN_A_CELL - 1)}…`, type: String }
}

/** Characters that Excel holds in a cell; of what has more the last one says so. */
const MOST_IN_A_CELL = 32_767
