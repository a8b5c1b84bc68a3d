import type { ChartWords } from './words.ts'

export const en: ChartWords = {
  events: (count, text) => `${text} ${count === 1 ? 'event' : 'events'}`,
  by: {
    TOPIC: 'by topic',
    ACTOR: 'by actor',
    PRECISION: 'by precision',
    SOURCE: 'by source',
    PLACE: 'by place',
    PAIR: 'by who acts towards whom',
    DAY_OF_YEAR: 'by day of the year',
  },
  counting: {
    EARLIEST: 'A vague date counts once, where it begins.',
    TOUCHED: 'A vague date counts in every bar that it may lie in.',
    SPREAD: 'A vague date is spread over the bars that it may lie in.',
  },
  vague: (count, text) =>
    count === 1 ? '1 event is vaguer than one bar.' : `${text} events are vaguer than one bar.`,
  before: (text) => `${text} lie before the first bar.`,
  after: (text) => `${text} lie after the last bar.`,
  width: 'Every event is as wide as its date is vague.',
  matrixNote: 'Rows act towards columns; the stronger a square, the more events.',
  monthsBelow:
    'Bars are events known to the day; below them, events of which only the month is known.',
  noDay: (count, text) =>
    count === 1
      ? '1 event is vaguer than a month and is not shown.'
      : `${text} events are vaguer than a month and are not shown.`,
  circles: 'The larger a circle, the more events.',
  noPlace: (count, text) =>
    count === 1
      ? '1 event has no place that a map knows.'
      : `${text} events have no place that a map knows.`,
  legend: {
    exact: 'exact',
    within: 'some time within',
    lasted: 'lasted throughout',
    approximate: 'about then',
    open: 'open or unknown end',
    disputed: 'sources disagree',
    cluster: 'several events',
    draft: 'draft',
  },
  link: {
    IN_RESPONSE_TO: 'in response to',
    CAUSED_BY: 'caused by',
    PART_OF: 'part of',
    FOLLOWS: 'follows',
  },
  today: 'today',
  disputed: 'sources disagree',
  draft: 'draft',
  position: (index, count) => `${index} of ${count}`,
  table: 'Show as a table',
  sort: 'Sort',
  date: 'Date',
  event: 'Event',
  lane: 'Lane',
  period: 'Period',
  place: 'Place',
  topic: 'Topic',
  source: 'Source',
  whoAndWhere: 'Who and where',
  more: (text) => `… and ${text} more`,
  count: 'Events',
  initiator: 'From',
  target: 'To',
  noEvents: 'No events here.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
  earlier: 'Earlier',
  later: 'Later',
  collapse: (lane) => `Collapse ${lane}`,
  expand: (lane) => `Expand ${lane}`,
  moveUp: (lane) => `Move ${lane} up`,
  moveDown: (lane) => `Move ${lane} down`,
  openCluster: 'Enter zooms in.',
  selectionStart: 'Beginning of the selection',
  selectionEnd: 'End of the selection',
  timelineHelp:
    'Arrow keys go from event to event, Enter opens one, plus and minus zoom, Shift with an arrow moves in time, 0 shows everything.',
}
