/** What Intl does not say of dates, in one language. `x` is a date already in words. */
export interface Words {
  about(x: string): string
  spokenAbout(x: string): string
  /** `x` is a number of units: "30 years". */
  aboutSpan(x: string): string
  possibly(x: string): string
  /** A date whose last word is a year BC; `isYearAlone` where nothing but the year is said. */
  bc(x: string, isYearAlone: boolean): string
  /** `n` is a number in words: "13.8 billion". */
  yearsAgo(n: string): string
  before(x: string): string
  after(x: string): string
  until(x: string): string
  since(x: string): string
  between(a: string, b: string): string
  /** `year` is the first of the ten, as "1960". */
  decade(year: string): string
  century(number: number): string
  unknownYear: string
  ofUnknownYear(x: string): string
  dayIn(x: string): string
  monthIn(x: string): string
  /** Spring, summer, autumn, winter. */
  seasons: readonly [string, string, string, string]
  seasonOf(season: string, year: string): string
  southern: string
  quarter(number: number, year: string): string
  third(number: number, year: string): string
  half(number: number, year: string): string
  weekOf(x: string): string
  later(x: string): string
  earlier(x: string): string
  following: Record<'year' | 'month' | 'day', string>
  same: Record<'year' | 'month' | 'day', string>
  overlapping: string
  unknownSpan: string
}
