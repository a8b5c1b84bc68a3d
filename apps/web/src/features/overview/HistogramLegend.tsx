import { colorOf } from '@annals/charts'
import type { Overview_QueryQuery } from '../../generated/graphql'
import { TopicName } from '../event/TopicName.tsx'

interface Props {
  readonly histogram: Overview_QueryQuery['eventHistogram']
}

/** Nothing where the histogram is not split. */
export function HistogramLegend({ histogram }: Props) {
  if (histogram.splitBy === null) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {histogram.series.map((series, at) => (
        <li key={series.key}>
          <TopicName name={series.label} color={colorOf(series.color, at)} />
        </li>
      ))}
    </ul>
  )
}
