import type { ChartKind } from '@annals/prisma'
import { z } from 'zod'

/** What a chart is, apart from its data: what a pin freezes beside it. */
export interface ChartSpecification {
  readonly slug: string
  readonly kind: ChartKind
  readonly title: string
  readonly note: string
  readonly sourceLine: string
  /** An EventFilter as the API reads it. */
  readonly filter: Readonly<Record<string, unknown>>
  readonly options: Readonly<Record<string, unknown>>
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** A chart's specification with what its files say of where it came from, so that they never change. */
export interface FrozenSpecification extends ChartSpecification {
  readonly address: string
  readonly licence: string
}

/** What the kinds of chart take; unknown options are left alone, since a later version may know them. */
export interface ChartOptions {
  readonly lanes: string | null
  readonly interval: string | null
  readonly splitBy: string | null
  readonly counting: string
  /** EDTF: what a timeline shows. */
  readonly range: string | null
  readonly language: string
  readonly theme: 'light' | 'dark' | 'contrast'
}

const name = z.string().nullish().catch(null)

const options = z.object({
  lanes: name,
  interval: name,
  splitBy: name,
  counting: z.string().catch('SPREAD').default('SPREAD'),
  range: name,
  language: z.string().catch('en').default('en'),
  theme: z.enum(['light', 'dark', 'contrast']).catch('light').default('light'),
})

export function chartOptions({
  options: given,
}: Pick<ChartSpecification, 'options'>): ChartOptions {
  const { lanes, interval, splitBy, range, ...rest } = options.parse(given)
  return {
    ...rest,
    lanes: lanes ?? null,
    interval: interval ?? null,
    splitBy: splitBy ?? null,
    range: range ?? null,
  }
}
