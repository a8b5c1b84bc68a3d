import type { ReactElement } from 'react'
import { BucketAxis } from '../axis/BucketAxis.tsx'
import { ValueAxis } from '../axis/ValueAxis.tsx'
import type { ChartColors } from '../theme/colors.ts'
import type { LaidArea, RunningTotalLayout } from './running-total.layout.ts'

interface Props {
  readonly layout: RunningTotalLayout
  readonly colors: ChartColors
}

/** The inside of a running total's `<svg>`: nothing but drawing. */
export function RunningTotalPicture({ layout, colors }: Props): ReactElement {
  return (
    <>
      <ValueAxis marks={layout.yAxis} plot={layout.plot} colors={colors} />
      {layout.areas.map((area) => (
        <g key={area.seriesKey} data-series={area.seriesKey}>
          <path d={areaPath(area)} fill={area.color} fillOpacity="0.55" />
          <path d={linePath(area)} fill="none" stroke={area.color} strokeWidth="1.5" />
        </g>
      ))}
      <BucketAxis marks={layout.xAxis} plot={layout.plot} colors={colors} />
    </>
  )
}

function areaPath({ points }: LaidArea): string {
  const back = points.toReversed().map(({ x, bottom }) => `L${x} ${bottom}`)
  return `M${points.map(({ x, top }) => `${x} ${top}`).join('L')}${back.join('')}Z`
}

function linePath({ points }: LaidArea): string {
  return `M${points.map(({ x, top }) => `${x} ${top}`).join('L')}`
}
