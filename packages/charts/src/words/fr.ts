import type { ChartWords } from './words.ts'

export const fr: ChartWords = {
  events: (count, text) => `${text} ${count < 2 ? 'événement' : 'événements'}`,
  by: {
    TOPIC: 'par thème',
    ACTOR: 'par acteur',
    PRECISION: 'par précision',
    SOURCE: 'par source',
    PLACE: 'par lieu',
    PAIR: 'selon qui agit envers qui',
    DAY_OF_YEAR: 'par jour de l’année',
  },
  counting: {
    EARLIEST: 'Une date vague compte une fois, là où elle commence.',
    TOUCHED: 'Une date vague compte dans chaque barre où elle peut se situer.',
    SPREAD: 'Une date vague est répartie sur les barres où elle peut se situer.',
  },
  vague: (count, text) =>
    count === 1
      ? '1 événement est plus vague qu’une barre.'
      : `${text} événements sont plus vagues qu’une barre.`,
  before: (text) => `Avant la première barre : ${text}.`,
  after: (text) => `Après la dernière barre : ${text}.`,
  width: 'Chaque événement est aussi large que sa date est vague.',
  matrixNote:
    'Les lignes agissent envers les colonnes ; plus un carré est foncé, plus il y a d’événements.',
  monthsBelow:
    'Les barres sont les événements connus au jour près ; en dessous, ceux dont on ne connaît que le mois.',
  noDay: (count, text) =>
    count === 1
      ? '1 événement plus vague qu’un mois n’est pas montré.'
      : `${text} événements plus vagues qu’un mois ne sont pas montrés.`,
  circles: 'Plus un cercle est grand, plus il y a d’événements.',
  noPlace: (count, text) =>
    count === 1
      ? '1 événement n’a pas de lieu sur la carte.'
      : `${text} événements n’ont pas de lieu sur la carte.`,
  legend: {
    exact: 'exact',
    within: 'à un moment de cette période',
    lasted: 'pendant toute la période',
    approximate: 'vers cette date',
    open: 'fin ouverte ou inconnue',
    disputed: 'sources en désaccord',
    cluster: 'plusieurs événements',
    draft: 'brouillon',
  },
  link: {
    IN_RESPONSE_TO: 'en réponse à',
    CAUSED_BY: 'causé par',
    PART_OF: 'fait partie de',
    FOLLOWS: 'fait suite à',
  },
  today: 'aujourd’hui',
  disputed: 'sources en désaccord',
  draft: 'brouillon',
  position: (index, count) => `${index} sur ${count}`,
  table: 'Afficher en tableau',
  sort: 'Trier',
  date: 'Date',
  event: 'Événement',
  lane: 'Couloir',
  period: 'Période',
  place: 'Lieu',
  topic: 'Thème',
  source: 'Source',
  whoAndWhere: 'Qui et où',
  more: (text) => `… et ${text} de plus`,
  count: 'Événements',
  initiator: 'De',
  target: 'Envers',
  noEvents: 'Aucun événement ici.',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  showAll: 'Tout afficher',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  collapse: (lane) => `Replier ${lane}`,
  expand: (lane) => `Déplier ${lane}`,
  moveUp: (lane) => `Monter ${lane}`,
  moveDown: (lane) => `Descendre ${lane}`,
  openCluster: 'Entrée agrandit.',
  selectionStart: 'Début de la sélection',
  selectionEnd: 'Fin de la sélection',
  timelineHelp:
    'Les flèches vont d’un événement à l’autre, Entrée en ouvre un, plus et moins changent l’échelle, Maj avec une flèche déplace dans le temps, 0 affiche tout.',
}
