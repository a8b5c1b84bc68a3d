import 'server-only'
import { headers } from 'next/headers'

/**
 * How wide charts are drawn on the server, in px, beside the filters and alone on the page: what a
 * usual screen of the visitor's kind leaves them. The browser measures and draws again.
 */
export async function firstChartWidth(): Promise<{ besideFilters: number; wide: number }> {
  const isPhone = (await headers()).get('sec-ch-ua-mobile') === '?1'
  return isPhone ? { besideFilters: 324, wide: 324 } : { besideFilters: 926, wide: 1198 }
}
