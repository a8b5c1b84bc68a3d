import type { ChartKind } from '@annals/prisma'

interface ChartQuery {
  /** A query of one field, whose answer is the chart's data. */
  readonly query: string
  /** Its variables out of the chart's options; what is left out takes the API's defaults. */
  options(options: Readonly<Record<string, unknown>>, width: number): Record<string, unknown>
  /** The answer as the chart takes it, where that is another form. */
  shape?(answer: unknown): unknown
}

interface PlaceCountsAnswer {
  readonly unplaced: number
  readonly places: readonly { readonly count: number; readonly place: object }[]
}

const DATE = 'date { edtf earliest latest precision isApproximate isUncertain }'

const histogram: ChartQuery = {
  query: `query ($filter: EventFilter, $asOf: DateTime, $interval: Interval, $width: Int, $splitBy: HistogramSplit, $counting: CountingRule = SPREAD, $locale: String = "en") {
    eventHistogram(filter: $filter, asOf: $asOf, interval: $interval, width: $width, splitBy: $splitBy, counting: $counting) {
      interval counting splitBy before after total vagueCount
      buckets { edtf start end label(locale: $locale) }
      series { key label color counts total } } }`,
  options: ({ interval, splitBy, counting, language }, width) =>
    given({ interval, splitBy, counting, locale: language, width }),
}

/** How the API itself answers what each kind of chart draws. */
export const CHART_QUERIES: Readonly<Record<ChartKind, ChartQuery>> = {
  TIMELINE: {
    query: `query ($filter: EventFilter, $asOf: DateTime, $width: Int!, $laneBy: LaneBy) {
      eventMarks(filter: $filter, asOf: $asOf, width: $width, laneBy: $laneBy) {
        rangeStart rangeEnd totalCount
        lanes { key label color eventCount
          marks { id slug title isDisputed status ${DATE} links { kind to { id } } }
          clusters { start end count disputedCount } } } }`,
    options: ({ lanes }, width) => given({ laneBy: lanes, width }),
  },
  HISTOGRAM: histogram,
  SHARE: histogram,
  RUNNING_TOTAL: histogram,
  CALENDAR: {
    ...histogram,
    options: (options, width) => ({ ...histogram.options(options, width), interval: 'DAY' }),
  },
  ACTOR_MATRIX: {
    query: `query ($filter: EventFilter, $asOf: DateTime, $first: Int = 12) {
      actorMatrix(filter: $filter, asOf: $asOf, first: $first) {
        actors { id slug name } cells { initiator { id } target { id } count } } }`,
    options: ({ first }) => given({ first }),
  },
  DAY_OF_YEAR: {
    query: `query ($filter: EventFilter, $asOf: DateTime) {
      dayOfYear(filter: $filter, asOf: $asOf) { days months unplaced } }`,
    options: () => ({}),
  },
  MAP: {
    query: `query ($filter: EventFilter, $asOf: DateTime) {
      placeCounts(filter: $filter, asOf: $asOf) {
        unplaced places { count place { id slug name latitude longitude } } } }`,
    options: () => ({}),
    shape: (answer) => {
      const { unplaced, places } = answer as PlaceCountsAnswer
      return { unplaced, places: places.map(({ count, place }) => ({ ...place, count })) }
    },
  },
  TABLE: {
    query: `query ($filter: EventFilter, $asOf: DateTime, $locale: String = "en") {
      events(filter: $filter, asOf: $asOf, first: 500) {
        totalCount
        edges { node { id slug title isDisputed date { edtf text(locale: $locale) } topics { slug name } citations(first: 3) { edges { node { source { slug title } } } } } } } }`,
    options: ({ language }) => given({ locale: language }),
  },
}

function given(options: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value != null))
}
