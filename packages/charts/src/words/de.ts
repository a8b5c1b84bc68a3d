import type { ChartWords } from './words.ts'

export const de: ChartWords = {
  events: (count, text) => `${text} ${count === 1 ? 'Ereignis' : 'Ereignisse'}`,
  by: {
    TOPIC: 'nach Thema',
    ACTOR: 'nach Akteur',
    PRECISION: 'nach Genauigkeit',
    SOURCE: 'nach Quelle',
    PLACE: 'nach Ort',
    PAIR: 'danach, wer wem gegenüber handelt',
    DAY_OF_YEAR: 'nach Tag im Jahr',
  },
  counting: {
    EARLIEST: 'Ein ungenaues Datum zählt einmal, wo es beginnt.',
    TOUCHED: 'Ein ungenaues Datum zählt in jedem Balken, in dem es liegen kann.',
    SPREAD: 'Ein ungenaues Datum ist auf die Balken verteilt, in denen es liegen kann.',
  },
  vague: (count, text) =>
    count === 1
      ? '1 Ereignis ist ungenauer als ein Balken.'
      : `${text} Ereignisse sind ungenauer als ein Balken.`,
  before: (text) => `Vor dem ersten Balken: ${text}.`,
  after: (text) => `Nach dem letzten Balken: ${text}.`,
  width: 'Jedes Ereignis ist so breit, wie sein Datum ungenau ist.',
  matrixNote: 'Zeilen handeln gegenüber Spalten; je kräftiger ein Feld, desto mehr Ereignisse.',
  monthsBelow:
    'Balken sind tagesgenau bekannte Ereignisse; darunter stehen jene, von denen nur der Monat bekannt ist.',
  noDay: (count, text) =>
    count === 1
      ? '1 Ereignis ist ungenauer als ein Monat und fehlt.'
      : `${text} Ereignisse sind ungenauer als ein Monat und fehlen.`,
  circles: 'Je größer ein Kreis, desto mehr Ereignisse.',
  noPlace: (count, text) =>
    count === 1
      ? '1 Ereignis hat keinen Ort auf der Karte.'
      : `${text} Ereignisse haben keinen Ort auf der Karte.`,
  legend: {
    exact: 'genau',
    within: 'irgendwann darin',
    lasted: 'die ganze Zeit',
    approximate: 'ungefähr dann',
    open: 'offenes oder unbekanntes Ende',
    disputed: 'Quellen widersprechen sich',
    cluster: 'mehrere Ereignisse',
    draft: 'Entwurf',
  },
  link: {
    IN_RESPONSE_TO: 'als Antwort auf',
    CAUSED_BY: 'verursacht durch',
    PART_OF: 'Teil von',
    FOLLOWS: 'folgt auf',
  },
  today: 'heute',
  disputed: 'Quellen widersprechen sich',
  draft: 'Entwurf',
  position: (index, count) => `${index} von ${count}`,
  table: 'Als Tabelle zeigen',
  sort: 'Sortieren',
  date: 'Datum',
  event: 'Ereignis',
  lane: 'Spur',
  period: 'Zeitraum',
  place: 'Ort',
  topic: 'Thema',
  source: 'Quelle',
  whoAndWhere: 'Wer und wo',
  more: (text) => `… und ${text} weitere`,
  count: 'Ereignisse',
  initiator: 'Von',
  target: 'Gegenüber',
  noEvents: 'Hier ist kein Ereignis.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  showAll: 'Alles zeigen',
  earlier: 'Früher',
  later: 'Später',
  collapse: (lane) => `${lane} einklappen`,
  expand: (lane) => `${lane} ausklappen`,
  moveUp: (lane) => `${lane} nach oben`,
  moveDown: (lane) => `${lane} nach unten`,
  openCluster: 'Eingabe vergrößert.',
  selectionStart: 'Anfang der Auswahl',
  selectionEnd: 'Ende der Auswahl',
  timelineHelp:
    'Pfeiltasten gehen von Ereignis zu Ereignis, Eingabe öffnet eines, Plus und Minus ändern den Maßstab, Umschalt mit Pfeil bewegt in der Zeit, 0 zeigt alles.',
}
