import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LegendSwatch } from '../legend/LegendSwatch.tsx'
import { flowLegend, type PlacedEntry, swatchWidth } from '../legend/legend-entry.ts'
import { wrapText } from '../text/text-width.ts'
import { type ChartColors, themeColors } from '../theme/colors.ts'
import { TYPE } from '../theme/type-scale.ts'
import { FONT_FAMILY } from './fonts.ts'
import { type StillBody, stillBody } from './still-body.tsx'
import type { StillChart, StillOptions } from './still-chart.ts'
import { STILL_LIMITS } from './still-limits.ts'

const MARGIN = 16

/**
 * A chart as one SVG document that needs nothing else: colours written out, text as text, and on it the
 * title, legend, notes, source line and address. The same data and options give the same bytes.
 */
export function drawStill(chart: StillChart, options: StillOptions): string {
  const width = within(options.width, STILL_LIMITS.width)
  const asked = within(options.height, STILL_LIMITS.height)
  const colors = themeColors[options.theme]
  const inner = { left: MARGIN, right: width - MARGIN }
  const bodyOptions = {
    width: width - 2 * MARGIN,
    locale: options.locale,
    colors,
    now: options.now,
  }
  const title = lines(options.title, bodyOptions.width, TYPE.title, 3)
  // The legend and the notes depend on what is drawn, and its height on them: a first drawing measures.
  const measured = frameOf(stillBody(chart, { ...bodyOptions, height: asked }), options, inner)
  const top = MARGIN + title.length * 21 + (title.length > 0 ? 4 : 0) + measured.legend.height
  const room = asked - top - measured.foot.length * 15 - MARGIN - 6
  const body = stillBody(chart, { ...bodyOptions, height: Math.max(LEAST_BODY, room) })
  const footTop = top + body.height + 18
  const height = Math.ceil(footTop + measured.foot.length * 15 + MARGIN - 12)
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT_FAMILY}
      role="img"
      aria-label={options.title}
    >
      <title>{options.title}</title>
      <rect width={width} height={height} fill={colors.background} />
      {title.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={MARGIN + 14 + index * 21}
          fontSize={TYPE.title}
          fontWeight="600"
          fill={colors.text}
        >
          {line}
        </text>
      ))}
      {measured.legend.entries.map((entry) => (
        <LegendLine
          key={entry.key}
          entry={entry}
          top={top - measured.legend.height}
          colors={colors}
        />
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{body.drawing}</g>
      {measured.foot.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={footTop + index * 15}
          fontSize={TYPE.tick}
          fill={colors.muted}
        >
          {line}
        </text>
      ))}
    </svg>,
  )
  return rounded(svg)
}

/** A hundredth of a px is enough for anybody, and half the bytes. */
function rounded(svg: string): string {
  return svg.replaceAll(
    / (?:x|y|x1|x2|y1|y2|r|cx|cy|d|width|height|offset|transform|fill-opacity)="[^"]*"/g,
    (attribute) => attribute.replaceAll(/(\.\d\d)\d+/g, '$1'),
  )
}

const LEAST_BODY = 80

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, Math.round(value)))
}

interface Frame {
  readonly legend: ReturnType<typeof flowLegend>
  readonly foot: readonly string[]
}

function frameOf(
  body: StillBody,
  options: StillOptions,
  inner: { left: number; right: number },
): Frame {
  const notes = [options.note, body.note].filter((text) => text !== '').join(' ')
  const origin = [options.sourceLine, options.asOf, options.address]
    .filter((text) => text !== '')
    .join(' · ')
  const width = inner.right - inner.left
  return {
    legend: flowLegend(body.legend, inner),
    foot: [notes, origin].flatMap((text) => lines(text, width, TYPE.tick, 4)),
  }
}

function lines(text: string, width: number, size: number, most: number): string[] {
  return text === '' ? [] : wrapText(text, width, size, most)
}

function LegendLine({
  entry,
  top,
  colors,
}: {
  entry: PlacedEntry
  top: number
  colors: ChartColors
}): ReactElement {
  return (
    <g transform={`translate(${entry.x} ${top + entry.y})`}>
      <LegendSwatch entry={entry} id={`legend-${entry.key}`} colors={colors} />
      <text x={swatchWidth(entry)} y="12" fontSize={TYPE.label} fill={colors.text}>
        {entry.label}
      </text>
    </g>
  )
}
