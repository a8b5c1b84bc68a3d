import type { ReactElement } from 'react'
import { ValueAxis } from '../axis/ValueAxis.tsx'
import type { ChartColors } from '../theme/colors.ts'
import { PALETTE } from '../theme/palette.ts'
import { tint } from '../theme/tint.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { DayOfYearLayout } from './day-of-year.layout.ts'

interface Props {
  readonly layout: DayOfYearLayout
  readonly colors: ChartColors
}

/** The inside of a day-of-year strip's `<svg>`: nothing but drawing. */
export function DayOfYearPicture({ layout, colors }: Props): ReactElement {
  const { plot, strip } = layout
  return (
    <>
      <ValueAxis marks={layout.yAxis} plot={plot} colors={colors} />
      {layout.days.map((day) => (
        <rect
          key={day.index}
          data-day={day.index}
          x={day.x}
          y={day.y}
          width={day.width}
          height={day.height}
          fill={PALETTE[0]}
        >
          <title>{`${day.name}: ${day.count}`}</title>
        </rect>
      ))}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={colors.axis} />
      {layout.months.map((month) => (
        <g key={month.name}>
          <rect
            data-month={month.count}
            x={month.left + 1}
            y={strip.top}
            width={month.right - month.left - 2}
            height={strip.height}
            fill={month.count > 0 ? PALETTE[0] : colors.band}
            fillOpacity={month.count > 0 ? tint(month.weight) : 1}
          >
            <title>{`${month.name}: ${month.count}`}</title>
          </rect>
          <text
            x={(month.left + month.right) / 2}
            y={strip.top + 14}
            textAnchor="middle"
            fontSize={TYPE.tick}
            fill={colors.text}
          >
            {month.text}
          </text>
          <text
            x={(month.left + month.right) / 2}
            y={strip.top + strip.height + 15}
            textAnchor="middle"
            fontSize={TYPE.tick}
            fill={colors.muted}
          >
            {month.label}
          </text>
        </g>
      ))}
    </>
  )
}
