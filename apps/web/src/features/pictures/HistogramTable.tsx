import { useFormatter, useTranslations } from 'next-intl'
import type { HistogramPicture_QueryQuery } from '../../generated/graphql'

interface Props {
  readonly histogram: HistogramPicture_QueryQuery['eventHistogram']
  readonly title: string
}

/** The numbers behind the pictures; stretches in which nothing happened are left out. */
export function HistogramTable({ histogram, title }: Props) {
  const t = useTranslations('Pictures')
  const format = useFormatter()
  const rows = histogram.buckets
    .map((bucket, at) => ({
      bucket,
      counts: histogram.series.map(({ counts }) => counts[at] ?? 0),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section aria-label={title} className="max-h-96 overflow-auto" tabIndex={0}>
      <table className="w-full text-sm">
        <thead className="sticky top-0 bg-surface text-start">
          <tr>
            <th scope="col" className="py-2 pe-4 text-start font-medium">
              {t('period')}
            </th>
            {histogram.series.map(({ key, label }) => (
              <th key={key} scope="col" className="py-2 ps-4 text-end font-medium">
                {key === 'all' ? t('events') : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bucket, counts }) => (
            <tr key={bucket.edtf} className="border-t border-line">
              <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                {bucket.label}
              </th>
              {counts.map((count, at) => (
                <td key={histogram.series[at]?.key} className="py-1.5 ps-4 text-end">
                  {count === 0 ? '' : format.number(count, { maximumFractionDigits: 2 })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
