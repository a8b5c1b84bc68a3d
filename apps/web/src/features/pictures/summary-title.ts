import { chartTitle, type TitleParts } from '@annals/charts'

interface Summary {
  readonly eventCount: number
  readonly range: { readonly earliest: string | null; readonly latest: string | null }
}

/** What a picture shows, in words: "23 events, 1945–2022, by place"; open ends leave the years out. */
export function summaryTitle(
  { eventCount, range }: Summary,
  splitBy: TitleParts['splitBy'],
  locale: string,
): string {
  const { earliest, latest } = range
  return chartTitle({
    total: eventCount,
    range: earliest === null || latest === null ? null : { start: earliest, end: latest },
    splitBy,
    locale,
  })
}
