import { dayNumber, dayText, easter, partsOf, weekdayOf } from './calendar.ts'

/** A day or period with a name. Add a line; a day is of the year that the context gives. */
export interface NamedDay {
  pattern: string
  /** "08-15", the same every year; or the day of a given year; or one period for good. */
  day: string | ((year: number) => string | null) | { edtf: string }
}

const afterEaster = (days: number) => (year: number) => {
  const { month, day } = easter(year)
  const sunday = dayNumber(year, month, day)
  return sunday === null ? null : dayText(sunday + days)
}

/** The nth weekday of a month, counted from its end for -1. */
const nth = (month: number, weekday: number, n: number) => (year: number) => {
  const first = dayNumber(
    n < 0 && month === 12 ? year + 1 : year,
    n < 0 ? (month % 12) + 1 : month,
    1,
  )
  if (first === null) return null
  const start = first + ((weekday - weekdayOf(first) + 7) % 7)
  return dayText(start + (n < 0 ? n : n - 1) * 7)
}

export const NAMED_DAYS: readonly NamedDay[] = [
  // Korea's National Liberation Day, kept in both states; the Netherlands keep 5 May under this name.
  { pattern: 'liberation day|день освобождения кореи|광복절', day: '08-15' },
  // Fixed feasts of the civil and Western Christian calendars.
  { pattern: "new year['’]?s day|neujahr|nouvel an", day: '01-01' },
  { pattern: "new year['’]?s eve|silvester", day: '12-31' },
  { pattern: 'christmas eve|heiligabend', day: '12-24' },
  { pattern: 'christmas(?: day)?|weihnachten|noël|크리스마스|성탄절', day: '12-25' },
  { pattern: 'boxing day', day: '12-26' },
  { pattern: "valentine['’]?s day", day: '02-14' },
  { pattern: 'halloween', day: '10-31' },
  { pattern: "st\\. patrick['’]?s day", day: '03-17' },
  { pattern: "april fools['’]? day", day: '04-01' },
  { pattern: "all saints['’]? day", day: '11-01' },
  { pattern: "international women['’]?s day", day: '03-08' },
  { pattern: "may day|international workers['’] day", day: '05-01' },
  { pattern: 'bastille day', day: '07-14' },
  { pattern: 'victory day|день победы', day: '05-09' },
  { pattern: 'armistice day', day: '11-11' },
  // Movable feasts: computus.
  { pattern: 'good friday|karfreitag', day: afterEaster(-2) },
  { pattern: 'easter monday|ostermontag', day: afterEaster(1) },
  { pattern: 'easter(?: sunday)?|ostern|pâques', day: afterEaster(0) },
  { pattern: 'palm sunday', day: afterEaster(-7) },
  { pattern: 'ash wednesday', day: afterEaster(-46) },
  // United States federal holidays, 5 U.S.C. 6103.
  { pattern: 'independence day|the fourth of july|fourth of july', day: '07-04' },
  { pattern: 'veterans day', day: '11-11' },
  { pattern: 'thanksgiving(?: day)?', day: nth(11, 4, 4) },
  { pattern: 'labor day', day: nth(9, 1, 1) },
  { pattern: 'memorial day', day: nth(5, 1, -1) },
  { pattern: "presidents['’]? day", day: nth(2, 1, 3) },
  { pattern: 'martin luther king(?:,? jr\\.)? day', day: nth(1, 1, 3) },
  { pattern: 'columbus day', day: nth(10, 1, 2) },
  // Wars: from the first declaration or attack to the surrender or armistice, as Britannica dates them.
  {
    pattern:
      'world war (?:ii|two)|(?:the )?second world war|(?:der )?zweite[rn]? weltkrieg|(?:la )?seconde guerre mondiale|втор(?:ая|ой) миров(?:ая|ой)(?: войн[аыу])?|друг(?:а|ої) світов(?:а|ої)(?: війн[аи])?|제2차 ?세계 ?대전',
    day: { edtf: '1939-09-01/1945-09-02' },
  },
  {
    pattern:
      'world war (?:i|one)|(?:the )?first world war|(?:der )?erste[rn]? weltkrieg|перв(?:ая|ой) миров(?:ая|ой)(?: войн[аыу])?',
    day: { edtf: '1914-07-28/1918-11-11' },
  },
  { pattern: '(?:the )?korean war', day: { edtf: '1950-06-25/1953-07-27' } },
  { pattern: '(?:the )?cold war', day: { edtf: '1947~/1991' } },
  { pattern: '(?:the )?great depression', day: { edtf: '1929/1939~' } },
  // Declaration 142-N of the Soviet of the Republics, 26 December 1991.
  {
    pattern:
      '(?:the )?(?:collapse|dissolution|fall|break-?up) of the soviet union|распад(?:а|е)? ссср',
    day: { edtf: '1991-12-26' },
  },
  { pattern: '(?:the )?fall of the berlin wall', day: { edtf: '1989-11-09' } },
  {
    pattern: '(?:sept\\.?|september) 11(?:th)? (?:terrorist )?attacks',
    day: { edtf: '2001-09-11' },
  },
]

/** The named day nearest before publication, or after it where the text speaks of the future. */
export function namedDay(
  named: NamedDay,
  published: number,
  isFuture: boolean,
  given?: number,
): string | null {
  const { day } = named
  if (typeof day === 'object') return day.edtf
  const of = (year: number) => (typeof day === 'string' ? `${year}-${day}` : day(year))
  if (given !== undefined) return of(given)
  const { year } = partsOf(published)
  const today = dayText(published)
  const inYear = of(year)
  if (inYear === null) return null
  if (isFuture) return inYear >= today ? inYear : of(year + 1)
  return inYear <= today ? inYear : of(year - 1)
}
