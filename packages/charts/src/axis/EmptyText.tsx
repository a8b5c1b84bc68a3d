import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { PixelSpan } from './time-axis.ts'

interface Props {
  readonly plot: PixelSpan & { readonly top: number; readonly bottom: number }
  readonly text: string
  readonly colors: ChartColors
}

/** Says in the middle of a plot that nothing is there. */
export function EmptyText({ plot, text, colors }: Props): ReactElement {
  return (
    <text
      x={(plot.left + plot.right) / 2}
      y={(plot.top + plot.bottom) / 2 + 4}
      textAnchor="middle"
      fontSize={TYPE.body}
      fill={colors.muted}
    >
      {text}
    </text>
  )
}
