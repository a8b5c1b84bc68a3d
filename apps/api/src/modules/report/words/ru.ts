import type { ReportWords } from './report-words.ts'

export const ru: ReportWords = {
  timeline: 'Хронология',
  shape: 'Когда это происходило',
  events: 'События и их подтверждения',
  sources: 'Источники',
  selection: 'Выборка',
  everything: 'Все события',
  madeOn: 'Составлено',
  address: 'Адрес',
  licence: 'Лицензия',
  cut: (shown, total) =>
    `В отчёт вошли только первые события по дате: ${shown} из ${total}. Чтобы получить остальные, сузьте выборку.`,
  none: 'Нет подходящих событий.',
  disputed: 'Источники расходятся',
  gives: (date) => `указывает: ${date}`,
  vague:
    'Каждая дата указана с той точностью, с какой её дают источники; на графиках она занимает столько же места.',
  filter: {
    words: 'Слова',
    range: 'Период',
    topics: 'Темы',
    actors: 'Участники',
    places: 'Места',
    sources: 'Источники',
    exact: 'Точность не ниже',
    exactness: {
      year: 'до года',
      month: 'до месяца',
      day: 'до дня',
      hour: 'до часа',
    },
    disputed: 'Только спорные даты',
    yes: 'да',
  },
}
