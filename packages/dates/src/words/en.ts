import type { Words } from './words.ts'

export const en: Words = {
  about: (x) => `c. ${x}`,
  spokenAbout: (x) => `about ${x}`,
  aboutSpan: (x) => `about ${x}`,
  possibly: (x) => `possibly ${x}`,
  bc: (x) => `${x} BC`,
  yearsAgo: (n) => `${n} years ago`,
  before: (x) => `before ${x}`,
  after: (x) => `after ${x}`,
  until: (x) => `until ${x}`,
  since: (x) => `since ${x}`,
  between: (a, b) => `between ${a} and ${b}`,
  decade: (year) => `${year}s`,
  century: (number) => `${number}${ordinalEnding(number)} century`,
  unknownYear: 'an unknown year',
  ofUnknownYear: (x) => `${x} of an unknown year`,
  dayIn: (x) => `a day in ${x}`,
  monthIn: (x) => `a month in ${x}`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  seasonOf: (season, year) => `${season} ${year}`,
  southern: 'southern hemisphere',
  quarter: (number, year) => `Q${number} ${year}`,
  third: (number, year) => `third ${number} of 3, ${year}`,
  half: (number, year) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
  weekOf: (x) => `week of ${x}`,
  later: (x) => `${x} later`,
  earlier: (x) => `${x} earlier`,
  following: { year: 'the following year', month: 'the following month', day: 'the following day' },
  same: { year: 'the same year', month: 'the same month', day: 'the same day' },
  overlapping: 'around the same time',
  unknownSpan: 'an unknown time apart',
}

function ordinalEnding(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13
  return (teens ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'
}
