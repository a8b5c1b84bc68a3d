/** The queries of docs/api.md, in its order; their answers are written by running them. */
export interface ApiExample {
  readonly title: string
  readonly text: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Whether it is asked as an editor, with the key of a program that may write. */
  readonly asEditor?: boolean
}

const CREATE_EVENT = `mutation Record($input: CreateEventInput!) {
  createEvent(input: $input) {
    __typename
    ... on CreateEventSuccess { event { slug status version date { text } } }
    ... on InvalidDateError { message field position suggestion }
    ... on DuplicateError { message twin { slug } }
  }
}`

export const API_EXAMPLES: readonly ApiExample[] = [
  {
    title: 'An event, and where its date comes from',
    text: 'A date has its EDTF text, bounds in seconds, and words. Each citation has the expression as the source wrote it, and the date that it claims.',
    query: `{
  event(slug: "recognition-decree") {
    title
    date { edtf earliest latest precision text }
    isDisputed
    citations(first: 2) {
      edges {
        node {
          expression
          claimedDate { edtf text }
          source { title publishedOn { text } }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Events by filter, page by page',
    text: 'Ranges are EDTF. Give `endCursor` as `after` for the next page, `startCursor` as `before` with `last` for the one before.',
    query: `query Page($filter: EventFilter, $after: String) {
  events(first: 2, after: $after, filter: $filter) {
    totalCount
    edges { node { slug title date { text } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { filter: { overlaps: '2022', precisionAtLeast: 'MONTH' } },
  },
  {
    title: 'Full-text search',
    text: 'Highlights are offsets into the text, never HTML.',
    query: `{
  events(first: 2, filter: { text: "recognition" }, orderBy: { by: RELEVANCE, direction: DESC }) {
    edges {
      node { title }
      highlights { field start end }
    }
  }
}`,
  },
  {
    title: 'How many events when',
    text: 'SPREAD counts a vague date in each bucket by the share that it covers; EARLIEST and TOUCHED are the other rules.',
    query: `{
  eventHistogram(interval: DECADE, counting: SPREAD) {
    total
    vagueCount
    before
    after
    buckets { edtf label }
    series { key counts }
  }
}`,
  },
  {
    title: 'What a timeline can draw',
    text: 'Single events where there is room at that width, counts where there is not: the answer is as small for a million events.',
    query: `{
  eventMarks(width: 300, laneBy: TOPIC, range: "2022") {
    totalCount
    lanes {
      label
      eventCount
      marks { title date { text } }
      clusters { start end count }
    }
  }
}`,
  },
  {
    title: 'Who acts on whom',
    text: 'Each pair of an initiator and a target, with the number of events.',
    query: `{
  actorMatrix(first: 3) {
    actors { name }
    cells { initiator { name } target { name } count }
  }
}`,
  },
  {
    title: 'Counts to choose by',
    text: 'Each facet leaves its own part of the filter out, so that it shows what choosing otherwise would find.',
    query: `{
  facets(filter: { topics: { anyOf: ["recognition"] } }) {
    topics(first: 3) { key label count }
    actors(first: 3) { label count }
    precisions { key count }
    decades { key label count }
  }
}`,
  },
  {
    title: 'Some events in a few numbers',
    text: '`draftCount` is for editors.',
    query: `{
  timelineSummary {
    eventCount
    sourceCount
    disputedCount
    draftCount
    range { earliest latest text }
  }
  dateRange(filter: { actors: { anyOf: ["north-korea"] } }) { text(locale: "fr") }
}`,
  },
  {
    title: 'By the day of the year, and by place',
    text: 'A date that is known to its month alone is in no day; a place without coordinates is in no map.',
    query: `{
  dayOfYear(filter: { within: "2022" }) { months unplaced }
  placeCounts { unplaced places { count place { name latitude longitude } } }
}`,
  },
  {
    title: 'Actors, sources, places, topics and timelines',
    text: 'Lists of everything that events are joined to, each a connection.',
    query: `{
  actors(first: 1, text: "Korea") { totalCount edges { node { name kind isoCode eventCount } } }
  sources(first: 1) { totalCount edges { node { title publisher publishedOn { text } } } }
  places(first: 1) { totalCount edges { node { name countryCode } } }
  topics(first: 1) { totalCount edges { node { name color parent { name } } } }
  timelines(first: 1) { edges { node { title events(first: 2) { edges { note node { title } } } } } }
}`,
  },
  {
    title: 'Dated claims read out of a text',
    text: 'Nothing is stored. `acceptCandidates` writes what an editor accepts of it.',
    query: `query Read($text: String!) {
  readText(text: $text, publishedOn: "2022-08-16") {
    candidates {
      title
      sentence { start end }
      date { text start end date { edtf text } rule confidence }
      actors { text actor { slug } }
      link { kind to words }
    }
  }
}`,
    variables: {
      text: 'In July, North Korea recognised the two republics. In response, Kyiv severed relations.',
    },
  },
  {
    title: 'A chart, and what it draws',
    text: 'Its picture is at `/charts/<slug>.svg`, its data at `.csv`, `.json` and `.xlsx`: see [embedding](embedding.md).',
    query: `{
  chart(slug: "russia-and-north-korea-by-topic") { kind title filter options shownPin { hash } }
}`,
  },
  {
    title: 'Any node by its global id',
    text: 'Ids are opaque, and unique over all types.',
    query: `query Again($id: ID!) {
  node(id: $id) {
    __typename
    ... on Topic { name children { name } }
  }
}`,
    variables: { id: 'TOPIC_ID' },
  },
  {
    title: 'Several nodes',
    text: 'In the order of their ids; null where there is none.',
    query: `query Several($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Topic { name }
    ... on Chart { title }
  }
}`,
    variables: { ids: ['TOPIC_ID', 'CHART_ID'] },
  },
  {
    title: 'Who changed what',
    text: 'Every write makes a revision, with each field that it changed.',
    query: `{
  event(slug: "recognition-decree") {
    revisions(first: 1) {
      edges { node { action version createdAt changes { field } } }
    }
  }
}`,
  },
  {
    title: 'As it stood on a day',
    text: 'Root reads take `asOf`.',
    query: `{
  events(first: 1, asOf: "2000-01-01T00:00:00Z") {
    totalCount
  }
}`,
  },
  {
    title: 'Revisions of everything',
    text: 'The latest first.',
    query: `{
  revisions(first: 2) { edges { node { entityKind action version } } }
}`,
  },
  {
    title: 'A refusal',
    text: 'An argument that cannot be used has a stable code; limits also tell what was measured.',
    query: `{
  events(first: 5000) {
    edges { node { title } }
  }
}`,
  },
  {
    title: 'Recording an event',
    text: 'A mutation takes one input and answers with what it wrote or a named error. Sent again with the same key, it answers as the first time.',
    asEditor: true,
    query: CREATE_EVENT,
    variables: {
      input: {
        title: 'A railway bridge across the Tumen is opened',
        date: '1959-08',
        topics: ['diplomacy'],
        idempotencyKey: 'bridge-1959',
      },
    },
  },
  {
    title: 'A date that is none',
    text: 'The error says where reading stopped, and what was likely meant.',
    asEditor: true,
    query: CREATE_EVENT,
    variables: { input: { title: 'An agreement is signed', date: 'August 1959' } },
  },
  {
    title: 'Two writers',
    text: 'An update names the version that was read. Where somebody else was quicker, both versions are shown and nothing is written.',
    asEditor: true,
    query: `mutation Rename($input: UpdateTopicInput!) {
  updateTopic(input: $input) {
    __typename
    ... on UpdateTopicSuccess { topic { name version } }
    ... on VersionConflictError { message expectedVersion currentVersion }
  }
}`,
    variables: { input: { id: 'TOPIC_ID', expectedVersion: 7, name: 'Trade and labour' } },
  },
  {
    title: 'Accepting what was read',
    text: 'Source, events and evidence in one transaction: all or nothing, and an error names the candidate that stands in the way.',
    asEditor: true,
    query: `mutation Accept($input: AcceptCandidatesInput!) {
  acceptCandidates(input: $input) {
    __typename
    ... on AcceptCandidatesSuccess {
      createdCount
      source { title }
      events { title date { text } citations { edges { node { expression claimedDate { edtf } } } } }
    }
    ... on InvalidInputError { field message }
    ... on DuplicateError { field twin { title } }
  }
}`,
    variables: {
      input: {
        newSource: { title: 'A newspaper', publishedOn: '1961-07-07', language: 'en' },
        candidates: [
          {
            newEvent: { title: 'A treaty of friendship is signed in Moscow', date: '1961-07-06' },
            citation: {
              quote: 'A treaty was signed on Thursday.',
              expression: 'on Thursday',
              claimedDate: '1961-07-06',
            },
          },
        ],
      },
    },
  },
  {
    title: 'Saving a chart',
    text: '`pinChart` freezes it, `showPin` and `followData` choose what its frames show, `pinChanges` tells what has changed since.',
    asEditor: true,
    query: `mutation Save($input: CreateChartInput!) {
  createChart(input: $input) {
    __typename
    ... on CreateChartSuccess { chart { slug kind filter options } }
    ... on Error { message }
  }
}`,
    variables: {
      input: {
        kind: 'HISTOGRAM',
        title: 'Recognitions by decade',
        filter: { topics: { anyOf: ['recognition'] } },
        interval: 'DECADE',
      },
    },
  },
  {
    title: 'What a chart draws',
    text: 'The data behind its picture, as its `.json` file has it.',
    query: `{
  chartData(slug: "recognitions-by-decade")
}`,
  },
  {
    title: 'Pinning a chart',
    text: 'With `show`, its frames show the pin from now on. `/pins/<hash>.svg` stays the same to the byte.',
    asEditor: true,
    query: `mutation Pin($input: PinChartInput!) {
  pinChart(input: $input) {
    __typename
    ... on PinChartSuccess { chart { version } pin { hash } }
    ... on VersionConflictError { message }
    ... on Error { message }
  }
}`,
    variables: { input: { id: 'CHART_ID', expectedVersion: 1, show: true } },
  },
  {
    title: 'A pin, and what has changed since',
    text: 'Its data and picture never change; its events may.',
    query: `query Since($hash: String!) {
  pin(hash: $hash) { softwareVersion specification chart { slug } }
  pinChanges(hash: $hash) { addedCount changedCount goneCount isCut }
}`,
    variables: { hash: 'PIN_HASH' },
  },
]
