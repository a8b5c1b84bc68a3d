import type { ReactElement, ReactNode } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { PALETTE } from '../theme/palette.ts'
import { tint } from '../theme/tint.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { ActorMatrixLayout, LaidCell } from './actor-matrix.layout.ts'

interface Props {
  readonly layout: ActorMatrixLayout
  readonly colors: ChartColors
  readonly wrapCell?: (cell: LaidCell, drawing: ReactNode) => ReactNode
}

/** The inside of a matrix's `<svg>`: nothing but drawing. */
export function ActorMatrixPicture({
  layout,
  colors,
  wrapCell = (_, drawing) => drawing,
}: Props): ReactElement {
  const { left, top, side } = layout
  return (
    <>
      {layout.columns.map(({ actor, text, at }) => (
        <text
          key={actor.id}
          transform={`translate(${at + 4} ${top - 6}) rotate(-90)`}
          fontSize={TYPE.label}
          fill={colors.text}
        >
          {text}
        </text>
      ))}
      {layout.rows.map(({ actor, text, at }) => (
        <text
          key={actor.id}
          x={left - 6}
          y={at + 4}
          textAnchor="end"
          fontSize={TYPE.label}
          fill={colors.text}
        >
          {text}
        </text>
      ))}
      {layout.cells.map((cell) => (
        <g key={`${cell.initiator.id} ${cell.target.id}`}>
          {wrapCell(
            cell,
            <>
              <rect
                data-count={cell.count}
                x={cell.x + 1}
                y={cell.y + 1}
                width={side - 2}
                height={side - 2}
                rx="2"
                fill={cell.count > 0 ? PALETTE[0] : colors.band}
                fillOpacity={cell.count > 0 ? tint(cell.weight) : 1}
                stroke={cell.initiator.id === cell.target.id ? colors.grid : 'none'}
              />
              {cell.text !== '' && (
                <text
                  x={cell.x + side / 2}
                  y={cell.y + side / 2 + 4}
                  textAnchor="middle"
                  fontSize={TYPE.label}
                  fill={colors.text}
                >
                  {cell.text}
                </text>
              )}
            </>,
          )}
        </g>
      ))}
    </>
  )
}
