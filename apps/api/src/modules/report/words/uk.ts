import type { ReportWords } from './report-words.ts'

export const uk: ReportWords = {
  timeline: 'Хронологія',
  shape: 'Коли це відбувалося',
  events: 'Події та їхні підтвердження',
  sources: 'Джерела',
  selection: 'Вибірка',
  everything: 'Усі події',
  madeOn: 'Складено',
  address: 'Адреса',
  licence: 'Ліцензія',
  cut: (shown, total) =>
    `До звіту увійшли лише перші події за датою: ${shown} з ${total}. Щоб отримати решту, звузьте вибірку.`,
  none: 'Немає відповідних подій.',
  disputed: 'Джерела розходяться',
  gives: (date) => `зазначає: ${date}`,
  vague:
    'Кожну дату наведено так само неточно, як її подають джерела; на графіках вона так само широка.',
  filter: {
    words: 'Слова',
    range: 'Період',
    topics: 'Теми',
    actors: 'Учасники',
    places: 'Місця',
    sources: 'Джерела',
    exact: 'Точність щонайменше',
    exactness: {
      year: 'до року',
      month: 'до місяця',
      day: 'до дня',
      hour: 'до години',
    },
    disputed: 'Лише спірні дати',
    yes: 'так',
  },
}
