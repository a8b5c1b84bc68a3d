import type { ReactElement } from 'react'
import type { ChartColors } from '../theme/colors.ts'
import { FadeGradient } from '../timeline/FadeGradient.tsx'
import { fadeStops } from '../timeline/fade.ts'
import { HatchPattern } from '../timeline/HatchPattern.tsx'
import { MarkShape } from '../timeline/MarkShape.tsx'
import type { MarkStyle } from '../timeline/place-lane.ts'
import { type LegendEntry, swatchSize, type TimelineSwatch } from './legend-entry.ts'

interface Props {
  readonly entry: LegendEntry
  /** Unique in the page. */
  readonly id: string
  readonly colors: ChartColors
}

/** The sample before an entry's words, from (0, 0) to 28 × 15 px, drawn by what draws the chart. */
export function LegendSwatch({ entry, id, colors }: Props): ReactElement {
  const { color, swatch } = entry
  if (swatch === 'square')
    return <rect y="3" width="10" height="10" fill={color} fillOpacity={entry.opacity ?? 1} />
  if (swatch === 'circle') {
    const { width } = swatchSize(entry)
    return (
      <circle
        cx={width / 2}
        cy={width / 2}
        r={entry.radius}
        fill={color}
        fillOpacity="0.5"
        stroke={color}
        strokeWidth="1.5"
      />
    )
  }
  if (swatch === 'cluster') {
    return (
      <>
        <rect
          x="0.5"
          y="0.5"
          width="27"
          height="14"
          rx="7"
          fill={color}
          fillOpacity="0.25"
          stroke={color}
        />
        <text x="14" y="11" textAnchor="middle" fontSize="10" fontWeight="600" fill={colors.text}>
          12
        </text>
      </>
    )
  }
  const sample = SAMPLES[swatch]
  const stops = fadeStops(sample)
  return (
    <>
      <HatchPattern id={`${id}-hatch`} color={color} background={colors.background} />
      {stops && <FadeGradient id={id} color={color} stops={stops} />}
      <MarkShape
        mark={{ ...sample, color, y: 0, height: 15 }}
        fadeId={stops && id}
        hatchId={`${id}-hatch`}
      />
    </>
  )
}

type Sample = Omit<MarkStyle, 'color' | 'y' | 'height'>

const WIDE: Sample = {
  left: 0,
  right: 28,
  startEdge: 'sharp',
  endEdge: 'sharp',
  isLasting: false,
  isInstant: false,
  isDisputed: false,
  isDraft: false,
}

const SAMPLES: Readonly<Record<Exclude<TimelineSwatch, 'cluster'>, Sample>> = {
  exact: { ...WIDE, left: 10, right: 17, isInstant: true },
  within: WIDE,
  lasted: { ...WIDE, isLasting: true },
  approximate: { ...WIDE, startEdge: 'soft', endEdge: 'soft' },
  open: { ...WIDE, endEdge: 'open' },
  disputed: { ...WIDE, isDisputed: true },
  draft: { ...WIDE, isDraft: true },
}
