import type { ReportWords } from './report-words.ts'

export const en: ReportWords = {
  timeline: 'Timeline',
  shape: 'When things happened',
  events: 'Events and their evidence',
  sources: 'Sources',
  selection: 'Selection',
  everything: 'All events',
  madeOn: 'Made on',
  address: 'Address',
  licence: 'Licence',
  cut: (shown, total) =>
    `Only the first ${shown} of ${total} events by date are in this report. Narrow the selection for the others.`,
  none: 'No event matches.',
  disputed: 'The sources disagree',
  gives: (date) => `gives ${date}`,
  vague: 'Every date is written as vaguely as its sources give it; in the charts it is as wide.',
  filter: {
    words: 'Words',
    range: 'Range',
    topics: 'Topics',
    actors: 'Actors',
    places: 'Places',
    sources: 'Sources',
    exact: 'Exact at least to',
    exactness: {
      year: 'the year',
      month: 'the month',
      day: 'the day',
      hour: 'the hour',
    },
    disputed: 'Disputed dates only',
    yes: 'yes',
  },
}
