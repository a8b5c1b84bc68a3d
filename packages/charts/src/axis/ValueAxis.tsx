import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { PixelSpan } from './time-axis.ts'

interface Props {
  readonly marks: readonly { readonly y: number; readonly text: string }[]
  readonly plot: PixelSpan
  readonly colors: ChartColors
}

export function ValueAxis({ marks, plot, colors }: Props): ReactElement {
  return (
    <>
      {marks.map(({ y, text }) => (
        <g key={y}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={colors.grid} />
          <text
            x={plot.left - 6}
            y={y + 4}
            textAnchor="end"
            fontSize={TYPE.tick}
            fill={colors.muted}
          >
            {text}
          </text>
        </g>
      ))}
    </>
  )
}
