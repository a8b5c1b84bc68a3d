import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { TYPE } from '../theme/type-scale.ts'
import {
  type EventTableLayout,
  HEADING_HEIGHT,
  LINE_HEIGHT,
  ROW_PADDING,
} from './event-table.layout.ts'

interface Props {
  readonly layout: EventTableLayout
  readonly colors: ChartColors
  readonly emptyText: string
}

/** A table of events for where no HTML is: headings, ruled rows, and how many more there are. */
export function EventTablePicture({ layout, colors, emptyText }: Props): ReactElement {
  const { width, height, columns, rows, more } = layout
  return (
    <g fontSize={TYPE.label}>
      {columns.map(({ name, x }) => (
        <text key={x} x={x} y="14" fontSize={TYPE.tick} fontWeight="600" fill={colors.muted}>
          {name}
        </text>
      ))}
      <Rule y={HEADING_HEIGHT} width={width} color={colors.axis} />
      {rows.map((row) => (
        <g key={row.y} transform={`translate(0 ${row.y})`}>
          {row.cells.map((lines, column) => (
            <Cell
              key={columns[column]?.x}
              lines={lines}
              x={columns[column]?.x ?? 0}
              color={column < 2 ? colors.text : colors.muted}
            />
          ))}
          <Rule y={row.height} width={width} color={colors.grid} />
        </g>
      ))}
      {(more !== '' || rows.length === 0) && (
        <text x="0" y={height - 7} fill={colors.muted}>
          {more === '' ? emptyText : more}
        </text>
      )}
    </g>
  )
}

function Cell({ lines, x, color }: { lines: readonly string[]; x: number; color: string }) {
  return lines.map((line, index) => {
    const y = ROW_PADDING + 12 + index * LINE_HEIGHT
    return (
      <text key={y} x={x} y={y} fill={color}>
        {line}
      </text>
    )
  })
}

function Rule({ y, width, color }: { y: number; width: number; color: string }): ReactElement {
  return <line x1="0" x2={width} y1={y} y2={y} stroke={color} />
}
