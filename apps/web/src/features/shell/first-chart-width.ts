import 'server-only'
import { cookies, headers } from 'next/headers'
import { CHART_WIDTH_COOKIE } from './chart-width.ts'

/**
 * How wide charts are drawn on the server, in px, beside the filters and alone on the page: as the
 * visitor's last page was, else what a usual screen of the visitor's kind leaves them.
 */
export async function firstChartWidth(): Promise<{ besideFilters: number; wide: number }> {
  const usual = isPhone(await headers())
    ? { besideFilters: 324, wide: 324 }
    : { besideFilters: 918, wide: 1190 }
  const last = Number((await cookies()).get(CHART_WIDTH_COOKIE)?.value)
  return Number.isInteger(last) && last >= 200 && last <= 4000
    ? { ...usual, besideFilters: last }
    : usual
}

// Safari and Firefox send no such hint; what phones call themselves there holds "Mobi".
function isPhone(headers: Headers): boolean {
  const hint = headers.get('sec-ch-ua-mobile')
  return hint === null ? /Mobi/.test(headers.get('user-agent') ?? '') : hint === '?1'
}
