import type { ReactElement } from 'react'
import type { EventHistogram } from '../data/event-histogram.ts'
import { colorOf } from '../theme/palette.ts'
import { countText, wordsOf } from '../words/words-of.ts'

interface Props {
  readonly data: EventHistogram
  /** Null: nothing is pointed at. */
  readonly bucket: number | null
  /** What stands in the bucket, one a series. */
  readonly values: readonly number[]
  readonly locale: string
}

/** What a bar or an edge stands for, series by series, the uppermost first. */
export function BucketTooltip({ data, bucket, values, locale }: Props): ReactElement | null {
  const label = bucket === null ? undefined : data.buckets[bucket]?.label
  if (label === undefined) return null
  const total = values.reduce((sum, value) => sum + value, 0)
  const parts = data.series.map((series, index) => ({ series, index, value: values[index] ?? 0 }))
  return (
    <div className="annals-chart-card annals-chart-tip">
      <p>{label}</p>
      {data.series.length > 1 &&
        parts.toReversed().map(
          ({ series, index, value }) =>
            value > 0 && (
              <p key={series.key}>
                <svg width="10" height="10" aria-hidden="true">
                  <rect width="10" height="10" fill={colorOf(series.color, index)} />
                </svg>{' '}
                {series.label}: {countText(value, locale)}
              </p>
            ),
        )}
      <p>{wordsOf(locale).events(total, countText(total, locale))}</p>
    </div>
  )
}
