import type { EventMarks } from '@annals/charts'
import {
  FrameChart_QueryDocument,
  FrameMarks_QueryDocument,
  FramePin_QueryDocument,
} from '../../generated/graphql'
import { askApi } from '../chart/ask-api.ts'

interface Chart {
  readonly kind: string
  readonly filter: unknown
  readonly options: { readonly lanes?: string; readonly language?: string }
  readonly sourceLine: string
  readonly shownPin: { readonly pinnedAt: string } | null
}

/** What a frame says of its chart besides: where the data comes from, when it was frozen, in what language. */
export interface ChartOrigin {
  readonly sourceLine: string
  /** RFC 3339; null where it follows the data. */
  readonly pinnedAt: string | null
  /** BCP 47; null: none of its own. */
  readonly language: string | null
}

export async function readOrigin(slug: string, pin: string | null): Promise<ChartOrigin | null> {
  if (pin !== null) {
    const answer = await askApi<{
      pin: { specification: Pick<Chart, 'sourceLine' | 'options'>; pinnedAt: string } | null
    }>(FramePin_QueryDocument, { hash: pin })
    if (!answer?.pin) return null
    const { sourceLine, options } = answer.pin.specification
    return { sourceLine, pinnedAt: answer.pin.pinnedAt, language: options.language ?? null }
  }
  const answer = await askApi<{ chart: Chart | null }>(FrameChart_QueryDocument, { slug })
  if (!answer?.chart) return null
  const { sourceLine, shownPin, options } = answer.chart
  return { sourceLine, pinnedAt: shownPin?.pinnedAt ?? null, language: options.language ?? null }
}

/** How finely dense stretches are told apart, in px. */
const WIDTH = 1200

/** `range` is EDTF. Null where the chart is frozen, is no timeline, or the range cannot be read. */
export async function readMarks(slug: string, range: string): Promise<EventMarks | null> {
  const found = await askApi<{ chart: Chart | null }>(FrameChart_QueryDocument, { slug })
  const chart = found?.chart ?? null
  if (chart === null || chart.kind !== 'TIMELINE' || chart.shownPin !== null) return null
  const answer = await askApi<{ eventMarks: EventMarks }>(FrameMarks_QueryDocument, {
    filter: chart.filter,
    range,
    width: WIDTH,
    laneBy: chart.options.lanes ?? null,
  })
  return answer?.eventMarks ?? null
}
