/** The colours of a chart's furniture; lanes and series bring their own. */
export interface ChartColors {
  readonly background: string
  readonly text: string
  /** Ticks, notes, lane counts: at least 4.5:1 on the background. */
  readonly muted: string
  readonly grid: string
  readonly axis: string
  /** Today's line. */
  readonly today: string
  readonly link: string
  readonly focus: string
  /** The band behind every second lane. */
  readonly band: string
}

export type ChartTheme = 'light' | 'dark' | 'contrast'

/** Colours written out, for pictures that no style sheet reaches. */
export const themeColors: Readonly<Record<ChartTheme, ChartColors>> = {
  light: {
    background: '#ffffff',
    text: '#1b1f27',
    muted: '#5a6272',
    grid: '#e4e7ec',
    axis: '#9aa2b1',
    today: '#b3261e',
    link: '#7a8394',
    focus: '#0b57d0',
    band: '#f6f7f9',
  },
  dark: {
    background: '#14171c',
    text: '#eceff4',
    muted: '#a4adbb',
    grid: '#2b3039',
    axis: '#606a79',
    today: '#ff8a80',
    link: '#8c96a6',
    focus: '#8ab4f8',
    band: '#1a1e24',
  },
  contrast: {
    background: '#ffffff',
    text: '#000000',
    muted: '#000000',
    grid: '#767676',
    axis: '#000000',
    today: '#a50000',
    link: '#000000',
    focus: '#0000ee',
    band: '#ffffff',
  },
}

/** Colours by custom property, as theme.css sets them; without it the light theme. */
export const cssColors: ChartColors = {
  background: `var(--annals-chart-background, ${themeColors.light.background})`,
  text: `var(--annals-chart-text, ${themeColors.light.text})`,
  muted: `var(--annals-chart-muted, ${themeColors.light.muted})`,
  grid: `var(--annals-chart-grid, ${themeColors.light.grid})`,
  axis: `var(--annals-chart-axis, ${themeColors.light.axis})`,
  today: `var(--annals-chart-today, ${themeColors.light.today})`,
  link: `var(--annals-chart-link, ${themeColors.light.link})`,
  focus: `var(--annals-chart-focus, ${themeColors.light.focus})`,
  band: `var(--annals-chart-band, ${themeColors.light.band})`,
}
