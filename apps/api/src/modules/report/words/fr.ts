import type { ReportWords } from './report-words.ts'

export const fr: ReportWords = {
  timeline: 'Chronologie',
  shape: 'Quand cela s’est passé',
  events: 'Les événements et leurs preuves',
  sources: 'Sources',
  selection: 'Sélection',
  everything: 'Tous les événements',
  madeOn: 'Établi le',
  address: 'Adresse',
  licence: 'Licence',
  cut: (shown, total) =>
    `Ce rapport ne contient que les ${shown} premiers événements par date, sur ${total}. Restreignez la sélection pour obtenir les autres.`,
  none: 'Aucun événement ne correspond.',
  disputed: 'Les sources se contredisent',
  gives: (date) => `donne : ${date}`,
  vague:
    'Chaque date est écrite aussi vaguement que ses sources la donnent ; dans les graphiques, elle est aussi large.',
  filter: {
    words: 'Mots',
    range: 'Période',
    topics: 'Thèmes',
    actors: 'Acteurs',
    places: 'Lieux',
    sources: 'Sources',
    exact: 'Précision minimale',
    exactness: {
      year: 'à l’année',
      month: 'au mois',
      day: 'au jour',
      hour: 'à l’heure',
    },
    disputed: 'Dates contestées seulement',
    yes: 'oui',
  },
}
