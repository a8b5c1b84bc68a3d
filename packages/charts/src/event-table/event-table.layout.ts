import type { EventTable, EventTableRow } from '../data/event-table.ts'
import { fitText, textWidth, wrapText } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText, wordsOf } from '../words/words-of.ts'

/** The most rows that a picture holds, however high it may be. */
export const MOST_ROWS = 40
export const LINE_HEIGHT = 16
/** Above and below the lines of a row, in px. */
export const ROW_PADDING = 5
export const HEADING_HEIGHT = 24
const MORE_HEIGHT = 24
const GAP = 14
const MOST_LINES = 3

export interface EventTableLayout {
  readonly width: number
  readonly height: number
  readonly columns: readonly { readonly name: string; readonly x: number }[]
  readonly rows: readonly PlacedRow[]
  /** "… and 123 more"; empty: all are shown. */
  readonly more: string
}

export interface PlacedRow {
  readonly y: number
  readonly height: number
  /** As many cells as columns, each in its lines. */
  readonly cells: readonly (readonly string[])[]
}

export interface EventTableLayoutInput {
  readonly data: EventTable
  readonly width: number
  /** The most that it takes, in px; one row is shown in any case. */
  readonly height: number
  /** BCP 47. */
  readonly locale: string
}

/** As many rows as the height holds, and a line with how many are left. Narrow tables have fewer columns. */
export function layOutEventTable(input: EventTableLayoutInput): EventTableLayout {
  const { data, width, height, locale } = input
  const columns = columnsOf(input)
  const rows: PlacedRow[] = []
  let y = HEADING_HEIGHT
  for (const [index, row] of data.rows.entries()) {
    const cells = columns.map((column) => linesOf(column, row))
    const lines = Math.max(1, ...cells.map((cell) => cell.length))
    const placed = { y, height: lines * LINE_HEIGHT + 2 * ROW_PADDING, cells }
    const isLast = index === data.rows.length - 1 && !data.isCut
    const bottom = placed.y + placed.height + (isLast ? 0 : MORE_HEIGHT)
    if (rows.length > 0 && (rows.length === MOST_ROWS || bottom > height)) break
    rows.push(placed)
    y += placed.height
  }
  const left = data.rows.length - rows.length
  const more =
    left === 0 && !data.isCut
      ? ''
      : wordsOf(locale).more(`${countText(left, locale)}${data.isCut ? '+' : ''}`)
  return {
    width,
    height: y + (more === '' && rows.length > 0 ? 0 : MORE_HEIGHT),
    columns: columns.map((column) => ({
      x: column.x,
      name: fitText(column.name, column.width, TYPE.tick) ?? '',
    })),
    rows,
    more,
  }
}

interface Column {
  readonly name: string
  readonly x: number
  readonly width: number
  readonly mostLines: number
  text(row: EventTableRow): string
}

/** The date takes what its words need, and is never cut; the others share the rest. */
function columnsOf({ data, width, locale }: EventTableLayoutInput): Column[] {
  const words = wordsOf(locale)
  const isAbout = data.rows.some(({ actors, places }) => actors.length + places.length > 0)
  const all = [
    {
      name: words.event,
      share: 5,
      text: (row: EventTableRow) => row.title,
    },
    isAbout
      ? {
          name: words.whoAndWhere,
          share: 3,
          text: (row: EventTableRow) => [...row.actors, ...row.places].join(', '),
        }
      : { name: words.topic, share: 2, text: (row: EventTableRow) => row.topics.join(', ') },
    {
      name: words.source,
      share: 3,
      text: (row: EventTableRow) => row.sources.join('; '),
    },
  ].slice(0, width >= 560 ? 3 : width >= 380 ? 2 : 1)
  const date = (row: EventTableRow) =>
    row.isDisputed ? `${row.date} (${words.disputed})` : row.date
  const dates = data.rows.slice(0, MOST_ROWS).map(date)
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TYPE.label)))) + 1
  const dateWidth = Math.max(
    Math.min(widest(dates), Math.max(88, width * 0.25)),
    widest(dates.flatMap((text) => text.split(' '))),
  )
  const room = width - dateWidth - all.length * GAP
  const shares = all.reduce((sum, { share }) => sum + share, 0)
  let x = dateWidth + GAP
  const others = all.map(({ name, share, text }) => {
    const column = { name, x, width: (room * share) / shares, mostLines: MOST_LINES, text }
    x += column.width + GAP
    return column
  })
  const first = { name: words.date, x: 0, width: dateWidth, mostLines: Infinity, text: date }
  return [first, ...others]
}

function linesOf({ text, width, mostLines }: Column, row: EventTableRow): string[] {
  const whole = text(row)
  if (whole === '') return []
  return wrapText(whole, width, TYPE.label, mostLines).map(
    (line) => fitText(line, width, TYPE.label) ?? '…',
  )
}
