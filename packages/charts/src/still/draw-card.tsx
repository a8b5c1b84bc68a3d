import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fitText, wrapText } from '../text/text-width.ts'
import { themeColors } from '../theme/colors.ts'
import { FONT_FAMILY } from './fonts.ts'
import { stillBody } from './still-body.tsx'
import type { StillChart } from './still-chart.ts'

/** The size that feeds and chats show a page's picture at, in px. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

export interface CardOptions {
  /** The site's name. */
  readonly site: string
  /** A line above the title, such as a date; empty: none. */
  readonly overline: string
  readonly title: string
  /** A sentence or two below it; empty: none. */
  readonly text: string
  readonly chart: StillChart | null
  /** The most that the chart takes, in px; null: all that the words leave. */
  readonly chartHeight: number | null
  /** BCP 47. */
  readonly locale: string
}

const MARGIN = 64
const WIDTH = CARD_SIZE.width - 2 * MARGIN
const ACCENT = '#0b5987'
const PAPER = '#faf9f6'
/** The least that a chart is given of the card's height, in px. */
const LEAST_CHART = 100

/** What a link to a page looks like where it is shared: title, a few words and the chart, as SVG. */
export function drawCard(options: CardOptions): string {
  const { background, text: ink, muted } = themeColors.light
  const most = options.chart !== null && options.chartHeight === null ? 2 : 3
  const lines: Line[] = [
    ...textLines(options.overline, { size: 32, weight: 700, fill: ACCENT, most: 1 }),
    ...textLines(options.title, { size: 52, weight: 700, fill: ink, most }),
    ...textLines(options.text, { size: 26, weight: 400, fill: muted, most }),
  ]
  let y = MARGIN + 56
  const placed = lines.map((line) => {
    y += line.size * 1.3 + (line.isFirst ? 10 : 0)
    return { ...line, y }
  })
  const left = Math.max(CARD_SIZE.height - y - 32 - MARGIN / 2, LEAST_CHART)
  const room = Math.min(left, options.chartHeight ?? left)
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...CARD_SIZE}
      viewBox={`0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`}
      fontFamily={FONT_FAMILY}
      role="img"
      aria-label={options.title}
    >
      <rect {...CARD_SIZE} fill={options.chart === null ? PAPER : background} />
      <rect width={CARD_SIZE.width} height={10} fill={ACCENT} />
      <Wordmark name={options.site} ink={ink} />
      {placed.map(({ text, size, weight, fill, y: baseline }) => (
        <text
          key={baseline}
          x={MARGIN}
          y={baseline}
          fontSize={size}
          fontWeight={weight}
          fill={fill}
        >
          {text}
        </text>
      ))}
      {options.chart !== null && (
        <Chart chart={options.chart} locale={options.locale} room={room} />
      )}
    </svg>,
  )
}

interface Line {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly fill: string
  readonly isFirst: boolean
}

function textLines(
  text: string,
  { most, ...style }: { size: number; weight: number; fill: string; most: number },
): Line[] {
  if (text === '') return []
  return wrapText(text, WIDTH, style.size, most).map((line, index) => ({
    ...style,
    text: fitText(line, WIDTH, style.size) ?? '',
    isFirst: index === 0,
  }))
}

/** A vague date and an exact one, and the name beside them. */
function Wordmark({ name, ink }: { readonly name: string; readonly ink: string }): ReactElement {
  return (
    <g transform={`translate(${MARGIN} ${MARGIN - 6})`}>
      <defs>
        <linearGradient id="wordmark">
          <stop offset="0.3" stopColor={ACCENT} />
          <stop offset="1" stopColor={ACCENT} stopOpacity="0.15" />
        </linearGradient>
      </defs>
      <g transform="scale(1.5)">
        <rect x="2" y="3" width="20" height="5" rx="2.5" fill="url(#wordmark)" />
        <circle cx="16" cy="14.5" r="3.5" fill={ACCENT} />
      </g>
      <text x="46" y="25" fontSize="26" fontWeight="700" fill={ink}>
        {name}
      </text>
    </g>
  )
}

interface ChartProps {
  readonly chart: StillChart
  readonly locale: string
  readonly room: number
}

/** Half as large again as on a page, so that its words can be read in a feed; smaller where it would not fit. */
function Chart({ chart, locale, room }: ChartProps): ReactElement {
  let scale = 1.5
  let body = bodyAt(chart, locale, scale, room)
  for (let tries = 0; tries < 4 && body.height * scale > room; tries += 1) {
    scale *= 0.8
    body = bodyAt(chart, locale, scale, room)
  }
  const fitted = Math.min(scale, room / body.height)
  const x = MARGIN + (WIDTH - (WIDTH / scale) * fitted) / 2
  const y = CARD_SIZE.height - MARGIN / 2 - body.height * fitted
  return <g transform={`translate(${x} ${y}) scale(${fitted})`}>{body.drawing}</g>
}

function bodyAt(chart: StillChart, locale: string, scale: number, room: number) {
  const options = { width: WIDTH / scale, height: room / scale, locale, now: null }
  return stillBody(chart, { ...options, colors: themeColors.light, isHeightKept: true })
}
