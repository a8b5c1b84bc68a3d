import type { Words } from './words.ts'

export const fr: Words = {
  about: (x) => `v. ${x}`,
  spokenAbout: (x) => `vers ${x}`,
  aboutSpan: (x) => `environ ${x}`,
  possibly: (x) => `peut-être ${x}`,
  bc: (x) => `${x} av. J.-C.`,
  yearsAgo: (n) => `il y a ${n}${/\d$/.test(n) ? ' ' : ' d’'}${/\d$/.test(n) ? 'ans' : 'années'}`,
  before: (x) => `avant ${x}`,
  after: (x) => `après ${x}`,
  until: (x) => `jusqu’à ${x}`,
  since: (x) => `depuis ${x}`,
  between: (a, b) => `entre ${a} et ${b}`,
  decade: (year) => `années ${year}`,
  century: (number) => `${roman(number)}${number === 1 ? 'er' : 'e'} siècle`,
  unknownYear: 'année inconnue',
  ofUnknownYear: (x) => `${x}, année inconnue`,
  dayIn: (x) => `un jour, ${x}`,
  monthIn: (x) => `un mois, ${x}`,
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  seasonOf: (season, year) => `${season} ${year}`,
  southern: 'hémisphère sud',
  quarter: (number, year) => `T${number} ${year}`,
  third: (number, year) => `${number === 1 ? '1er' : `${number}e`} quadrimestre ${year}`,
  half: (number, year) => `${number === 1 ? '1er' : '2e'} semestre ${year}`,
  weekOf: (x) => `semaine du ${x}`,
  later: (x) => `${ofYears(x)} plus tard`,
  earlier: (x) => `${ofYears(x)} plus tôt`,
  following: { year: 'l’année suivante', month: 'le mois suivant', day: 'le lendemain' },
  same: { year: 'la même année', month: 'le même mois', day: 'le même jour' },
  overlapping: 'vers la même époque',
  unknownSpan: 'à un intervalle inconnu',
}

/** Intl says "13,8 milliards ans". */
const ofYears = (x: string): string => x.replace(/(illi(?:on|ard)s?)\s+ans$/, '$1 d’années')

/** A century's number from 1 to 99, as French and Russian write it. */
export function roman(number: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(number / 10)]
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]
  return tens === undefined || ones === undefined ? String(number) : tens + ones
}
