import { type DocumentNode, parse } from 'graphql'

// What each kind of chart draws, asked of our own schema, so that a chart in a report and the
// dashboard's answer to the same filter cannot differ.

const EVENT_DATE = 'date { edtf earliest latest precision isApproximate isUncertain }'

const MARKS =
  parse(`query ChartMarks($filter: EventFilter, $range: String, $width: Int!, $laneBy: LaneBy) {
  drawn: eventMarks(filter: $filter, range: $range, width: $width, laneBy: $laneBy) {
    rangeStart rangeEnd totalCount
    lanes { key label color eventCount
      marks { id title isDisputed ${EVENT_DATE} links { kind to { id } } }
      clusters { start end count disputedCount } }
  }
}`)

const HISTOGRAM =
  parse(`query ChartHistogram($filter: EventFilter, $interval: Interval, $width: Int, $splitBy: HistogramSplit, $counting: CountingRule!, $locale: String!) {
  drawn: eventHistogram(filter: $filter, interval: $interval, width: $width, splitBy: $splitBy, counting: $counting) {
    interval counting splitBy before after total vagueCount
    buckets { edtf start end label(locale: $locale) }
    series { key label color counts total }
  }
}`)

const MATRIX = parse(`query ChartMatrix($filter: EventFilter) {
  drawn: actorMatrix(filter: $filter) {
    actors { id name }
    cells { initiator { id name } target { id name } count }
  }
}`)

const DAYS = parse(`query ChartDays($filter: EventFilter) {
  drawn: dayOfYear(filter: $filter) { days months unplaced }
}`)

const PLACES = parse(`query ChartPlaces($filter: EventFilter) {
  drawn: placeCounts(filter: $filter) {
    unplaced places { count place { id name latitude longitude } }
  }
}`)

export const CHART_DOCUMENTS = {
  TIMELINE: MARKS,
  HISTOGRAM,
  SHARE: HISTOGRAM,
  RUNNING_TOTAL: HISTOGRAM,
  CALENDAR: HISTOGRAM,
  ACTOR_MATRIX: MATRIX,
  DAY_OF_YEAR: DAYS,
  MAP: PLACES,
} satisfies Record<string, DocumentNode>

/** The events themselves, for the kinds whose table lists events. */
export const CHART_EVENTS: DocumentNode =
  parse(`query ChartEvents($filter: EventFilter, $first: Int!, $after: String, $locale: String!) {
  events(filter: $filter, orderBy: { by: EARLIEST }, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      slug title isDisputed
      date { edtf earliest latest precision text(locale: $locale) }
      topics { name } places { name }
      participations { role actor { name } }
      citations(first: 20) { edges { node { source { title } } } }
    } }
  }
}`)

export const CHART: DocumentNode = parse(`query Chart($slug: String!) {
  chart(slug: $slug) {
    slug kind title note sourceLine filter options width height
    shownPin { hash }
  }
}`)

export const PIN: DocumentNode = parse(`query Pin($hash: String!) {
  pin(hash: $hash) { hash specification data svg softwareVersion pinnedAt }
}`)
