import { civilFromSeconds } from '@annals/dates'
import type { TimelineStory_QueryQuery } from '../../generated/graphql'
import { datasetJsonLd } from './dataset-json-ld.ts'

type Timeline = NonNullable<TimelineStory_QueryQuery['timeline']>

/** A curated timeline as a schema.org Dataset. */
export function timelineJsonLd(timeline: Timeline, site: string): Record<string, unknown> {
  const { slug, title, note, updatedAt, events } = timeline
  return datasetJsonLd({
    address: `${site}/timelines/${slug}`,
    name: title,
    description: note === '' ? title : note,
    temporalCoverage: yearsOf(events.edges.map(({ node }) => node.date)),
    dateModified: updatedAt,
    image: `${site}/cards/timelines/${slug}.png`,
    files: {
      'text/csv': `${site}/reports/timelines/${slug}.csv`,
      'application/json': `${site}/reports/timelines/${slug}.json`,
    },
  })
}

interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The years from the first to the last, as ISO 8601 writes those from 1 to 9999; null past them. */
function yearsOf(dates: readonly Bounds[]): string | null {
  const seconds = dates
    .flatMap(({ earliest, latest }) => [
      earliest === null ? null : BigInt(earliest),
      latest === null ? null : BigInt(latest) - 1n,
    ])
    .filter((second) => second !== null)
    .sort((a, b) => (a < b ? -1 : 1))
  const [earliest] = seconds
  const latest = seconds.at(-1)
  if (earliest === undefined || latest === undefined) return null
  const [first, last] = [civilFromSeconds(earliest).year, civilFromSeconds(latest).year]
  if (first < 1n || last > 9999n) return null
  return [first, last].map((year) => String(year).padStart(4, '0')).join('/')
}
