import { roman } from './fr.ts'
import type { Words } from './words.ts'

/** A month alone stands in the nominative, so no preposition may govern it. */
const governed = (preposition: string, otherwise: string, x: string): string =>
  /^\d/.test(x) ? `${preposition} ${x}` : `${otherwise} ${x}`

export const ru: Words = {
  about: (x) => `ок. ${x}`,
  spokenAbout: (x) => `примерно ${x}`,
  aboutSpan: (x) => `примерно ${x}`,
  possibly: (x) => `возможно, ${x}`,
  bc: (x, isYearAlone) => `${x}${isYearAlone ? ' г.' : ''} до н. э.`,
  yearsAgo: (n) => `${n} лет назад`,
  before: (x) => governed('до', 'раньше, чем', x),
  after: (x) => governed('после', 'позже, чем', x),
  until: (x) => governed('по', 'до конца:', x),
  since: (x) => governed('с', 'начиная с:', x),
  between: (a, b) => `${a} — ${b}`,
  decade: (year) => `${year}-е годы`,
  century: (number) => `${roman(number)} век`,
  unknownYear: 'неизвестный год',
  ofUnknownYear: (x) => `${x} неизвестного года`,
  dayIn: (x) => `один из дней: ${x}`,
  monthIn: (x) => `один из месяцев: ${x}`,
  seasons: ['весна', 'лето', 'осень', 'зима'],
  seasonOf: (season, year) => `${season} ${year}`,
  southern: 'южное полушарие',
  quarter: (number, year) => `${roman(number)} кв. ${year}`,
  third: (number, year) => `${number}-я треть ${year}`,
  half: (number, year) => `${number}-е полугодие ${year}`,
  weekOf: (x) => `неделя с ${x}`,
  later: (x) => `через ${x}`,
  earlier: (x) => `за ${x} до этого`,
  following: { year: 'в следующем году', month: 'в следующем месяце', day: 'на следующий день' },
  same: { year: 'в том же году', month: 'в том же месяце', day: 'в тот же день' },
  overlapping: 'примерно в то же время',
  unknownSpan: 'с неизвестным промежутком',
}
