import { roman } from './fr.ts'
import type { Words } from './words.ts'

/** A month alone stands in the nominative, so no preposition may govern it. */
const governed = (preposition: string, otherwise: string, x: string): string =>
  /^\d/.test(x) ? `${preposition} ${x}` : `${otherwise} ${x}`

export const uk: Words = {
  about: (x) => `бл. ${x}`,
  spokenAbout: (x) => `приблизно ${x}`,
  aboutSpan: (x) => `приблизно ${x}`,
  possibly: (x) => `можливо, ${x}`,
  bc: (x, isYearAlone) => `${x}${isYearAlone ? ' р.' : ''} до н. е.`,
  yearsAgo: (n) => `${n} років тому`,
  before: (x) => governed('до', 'раніше, ніж', x),
  after: (x) => governed('після', 'пізніше, ніж', x),
  until: (x) => governed('по', 'до кінця:', x),
  since: (x) => governed('з', 'починаючи з:', x),
  between: (a, b) => `${a} — ${b}`,
  decade: (year) => `${year}-ті роки`,
  century: (number) => `${roman(number)} століття`,
  unknownYear: 'невідомий рік',
  ofUnknownYear: (x) => `${x} невідомого року`,
  dayIn: (x) => `один із днів: ${x}`,
  monthIn: (x) => `один із місяців: ${x}`,
  seasons: ['весна', 'літо', 'осінь', 'зима'],
  seasonOf: (season, year) => `${season} ${year}`,
  southern: 'південна півкуля',
  quarter: (number, year) => `${roman(number)} кв. ${year}`,
  third: (number, year) => `${number}-я третина ${year}`,
  half: (number, year) => `${number}-ше півріччя ${year}`.replace('2-ше', '2-ге'),
  weekOf: (x) => `тиждень з ${x}`,
  later: (x) => `через ${x}`,
  earlier: (x) => `за ${x} до того`,
  following: { year: 'наступного року', month: 'наступного місяця', day: 'наступного дня' },
  same: { year: 'того самого року', month: 'того самого місяця', day: 'того самого дня' },
  overlapping: 'приблизно в той самий час',
  unknownSpan: 'з невідомим проміжком',
}
