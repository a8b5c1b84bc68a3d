import type { ReportWords } from './report-words.ts'

export const de: ReportWords = {
  timeline: 'Zeitleiste',
  shape: 'Wann es geschah',
  events: 'Ereignisse und ihre Belege',
  sources: 'Quellen',
  selection: 'Auswahl',
  everything: 'Alle Ereignisse',
  madeOn: 'Erstellt am',
  address: 'Adresse',
  licence: 'Lizenz',
  cut: (shown, total) =>
    `Dieser Bericht enthält nur die ersten ${shown} von ${total} Ereignissen nach Datum. Für die übrigen grenzen Sie die Auswahl ein.`,
  none: 'Kein Ereignis passt.',
  disputed: 'Die Quellen widersprechen sich',
  gives: (date) => `nennt: ${date}`,
  vague:
    'Jedes Datum steht so ungenau da, wie die Quellen es geben; in den Diagrammen ist es ebenso breit.',
  filter: {
    words: 'Wörter',
    range: 'Zeitraum',
    topics: 'Themen',
    actors: 'Akteure',
    places: 'Orte',
    sources: 'Quellen',
    exact: 'Mindestens genau auf',
    exactness: {
      year: 'das Jahr',
      month: 'den Monat',
      day: 'den Tag',
      hour: 'die Stunde',
    },
    disputed: 'Nur umstrittene Daten',
    yes: 'ja',
  },
}
