import { CONTESTANT_NAMES, type ContestantName } from '../contestants/contestant.ts'
import type { WorkResult } from './results.ts'

/** Figures as `--json` keeps them: by the name of each kind of work. */
export type Kept = Readonly<Record<string, WorkResult>>

/** What a bar stands for. */
interface Bar {
  readonly label: string
  readonly contestant: ContestantName
  readonly value: number
  readonly text: string
}

interface Panel {
  readonly title: string
  readonly bars: readonly Bar[]
  /** Where a line is drawn, and what it says. */
  readonly line: { readonly value: number; readonly text: string }
}

const WIDTH = 760
const LABELS = 170
const FIGURES = 70
const ROW = 22
const PANEL_HEAD = 44

/** Figures of the work that `titles` names, in its order, as an SVG picture, light or dark as its reader is: what is compared with others, and how long the rest takes. */
export function pictureOf(kept: Kept, titles: ReadonlyMap<string, string>): string {
  const named = [...titles].flatMap(([name, label]) => {
    const result = kept[name]
    return result === undefined ? [] : [{ label, result }]
  })
  const panels: Panel[] = [
    {
      title: 'Requests a second, as a part of the floor',
      line: { value: 1, text: 'floor' },
      bars: named.flatMap(({ label, result }) => shares(label, result)),
    },
    {
      title: 'Time of half of the answers, 8 asking at once, in ms',
      line: { value: 60, text: '60 ms' },
      bars: named.flatMap(({ label, result }) => times(label, result)),
    },
  ].filter(({ bars }) => bars.length > 0)
  let y = 0
  const drawn = panels.map((panel) => {
    const picture = `<g transform="translate(0 ${y})">${draw(panel)}</g>`
    y += PANEL_HEAD + ROW * panel.bars.length + 20
    return picture
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" font-family="system-ui, sans-serif" font-size="13"><title>Figures of the benchmark</title><style>${STYLE}</style><rect class="paper" width="100%" height="100%"/>${drawn.join('')}</svg>\n`
}

function shares(label: string, result: WorkResult): Bar[] {
  const floor = floorOf(result)
  if (floor === null) return []
  return CONTESTANT_NAMES.flatMap((contestant) => {
    const figures = result[contestant]
    if (figures === undefined || contestant === 'floor') return []
    const value = figures.requestsPerSecond / floor
    return [{ label, contestant, value, text: value.toFixed(2) }]
  })
}

function times(label: string, result: WorkResult): Bar[] {
  const { annals } = result
  if (annals === undefined || floorOf(result) !== null) return []
  return [{ label, contestant: 'annals', value: annals.p50, text: `${annals.p50.toFixed(0)} ms` }]
}

/** The floor's requests a second; null where it was not measured, or does not do what can be done. */
function floorOf({ floor, ratios }: WorkResult): number | null {
  return floor === undefined || (ratios.floor ?? 0) > FAR ? null : floor.requestsPerSecond
}

/** A plain statement is no floor to what kept counts answer. */
const FAR = 10

function draw({ title, bars, line }: Panel): string {
  const most = Math.max(line.value, ...bars.map(({ value }) => value))
  const scale = (WIDTH - LABELS - FIGURES) / most
  const lineX = LABELS + line.value * scale
  const bottom = PANEL_HEAD + ROW * bars.length
  const rows = bars.map(({ label, contestant, value, text }, index) => {
    const y = PANEL_HEAD + ROW * index
    const isFirst = bars[index - 1]?.label !== label
    return `${isFirst ? `<text class="ink" x="${LABELS - 10}" y="${y + 15}" text-anchor="end">${escaped(label)}</text>` : ''}<rect class="${contestant}" x="${LABELS}" y="${y + 3}" width="${(value * scale).toFixed(1)}" height="${ROW - 6}" rx="2"/><text class="ink" x="${(LABELS + value * scale + 6).toFixed(1)}" y="${y + 15}">${text}${contestant === 'annals' ? '' : ` ${contestant}`}</text>`
  })
  return `<text class="ink" x="10" y="20" font-weight="600">${escaped(title)}</text><line class="line" x1="${lineX.toFixed(1)}" x2="${lineX.toFixed(1)}" y1="${PANEL_HEAD - 4}" y2="${bottom}"/><text class="muted" x="${lineX.toFixed(1)}" y="${PANEL_HEAD - 8}" font-size="11" text-anchor="middle">${line.text}</text>${rows.join('')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const STYLE =
  'text{paint-order:stroke;stroke:#fff;stroke-width:3px}.paper{fill:#fff}.ink{fill:#1b1f27}.muted{fill:#5a6272}.line{stroke:#9aa2b1;stroke-dasharray:4 3}.annals{fill:#0b6e99}.postgraphile{fill:#c98a1b}@media(prefers-color-scheme:dark){text{stroke:#14171c}.paper{fill:#14171c}.ink{fill:#eceff4}.muted{fill:#a4adbb}.line{stroke:#606a79}.annals{fill:#4aa8d8}.postgraphile{fill:#e0a84a}}'
