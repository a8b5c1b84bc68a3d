import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { AxisMark, PixelSpan } from './time-axis.ts'

interface Props {
  readonly marks: readonly AxisMark[]
  readonly plot: PixelSpan & { readonly bottom: number }
  readonly colors: ChartColors
}

/** The time axis under bars or areas. */
export function BucketAxis({ marks, plot, colors }: Props): ReactElement {
  return (
    <>
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={colors.axis} />
      {marks.map((mark) => (
        <g key={mark.x}>
          <line
            x1={mark.x}
            x2={mark.x}
            y1={plot.bottom}
            y2={plot.bottom + 4}
            stroke={colors.axis}
          />
          {mark.label && (
            <text
              x={mark.label.x}
              y={plot.bottom + 17}
              textAnchor={mark.label.anchor}
              fontSize={TYPE.tick}
              fill={colors.muted}
            >
              {mark.label.text}
            </text>
          )}
        </g>
      ))}
    </>
  )
}
