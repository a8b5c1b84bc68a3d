import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { LaidLane } from './place-lane.ts'
import type { TimelineLayout } from './timeline.layout.ts'

interface Props {
  readonly lane: LaidLane
  readonly layout: TimelineLayout
  readonly colors: ChartColors
}

/** What a lane is of, in its colour, and how many events it has; nothing for a lane without a name. */
export function LaneName({ lane, layout, colors }: Props): ReactElement | null {
  if (lane.fullLabel === '') return null
  const baseline = lane.y + (layout.hasGutter ? 20 : 17)
  return (
    <g fontSize={TYPE.body}>
      <title>{lane.fullLabel}</title>
      <rect x={layout.nameX - 14} y={baseline - 9} width="9" height="9" fill={lane.color} />
      <text fill={colors.text} fontWeight="600">
        {lane.nameLines.map((line, index) => (
          <tspan key={line} x={layout.nameX} y={baseline + index * 16}>
            {line}
            {index === lane.nameLines.length - 1 && (
              // On an empty line, below a name that leaves no room beside it, the count is the first word.
              <tspan
                dx={line === '' ? 0 : 6}
                fontWeight="400"
                fontSize={TYPE.tick}
                fill={colors.muted}
              >
                {lane.countText}
              </tspan>
            )}
          </tspan>
        ))}
      </text>
    </g>
  )
}
