import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { PALETTE } from '../theme/palette.ts'
import { heat } from '../theme/tint.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'
import type { CalendarLayout } from './calendar.layout.ts'

interface Props {
  readonly layout: CalendarLayout
  readonly colors: ChartColors
  readonly locale: string
}

/** The inside of an intensity calendar's `<svg>`: nothing but drawing. */
export function CalendarPicture({ layout, colors, locale }: Props): ReactElement {
  const { plot, cell } = layout
  return (
    <>
      {layout.rows.map(
        ({ y, text }) =>
          text !== null && (
            <text
              key={y}
              x={plot.left - 6}
              y={y + 4}
              textAnchor="end"
              fontSize={TYPE.tick}
              fill={colors.muted}
            >
              {text}
            </text>
          ),
      )}
      {layout.columns.map(
        ({ x, label }) =>
          label && (
            <text
              key={x}
              x={label.x}
              y={plot.top - 7}
              textAnchor={label.anchor}
              fontSize={TYPE.tick}
              fill={colors.muted}
            >
              {label.text}
            </text>
          ),
      )}
      {layout.squares.map((square) => (
        <rect
          key={square.bucket}
          data-bucket={square.bucket}
          x={square.x}
          y={square.y}
          width={cell.width}
          height={cell.height}
          fill={square.count > 0 ? PALETTE[0] : colors.band}
          fillOpacity={square.count > 0 ? heat(square.weight) : 1}
        >
          <title>{`${square.label}: ${countText(square.count, locale)}`}</title>
        </rect>
      ))}
    </>
  )
}
