import { remember } from '../../ui/remember.ts'

/** The cookie that holds how wide charts beside the filters were last, in px. */
export const CHART_WIDTH_COOKIE = 'annals-chart-width'

/** Lets the server draw the next page's charts as wide as these. */
export function rememberChartWidth(width: number): void {
  remember(CHART_WIDTH_COOKIE, String(width))
}
