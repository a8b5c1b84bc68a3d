import { wordsOf } from './words/words-of.ts'

/** The month, 1 to 12, that a lower-case English or locale name or abbreviation names; else null. */
export function monthNamed(name: string, locale = 'en'): number | null {
  const written = withoutAccents(name)
  return namesOf('en').get(written) ?? namesOf(locale).get(written) ?? null
}

/** EDTF's number, 21 to 24, of a season's lower-case English or locale name; else null. */
export function seasonNamed(name: string, locale = 'en'): number | null {
  for (const seasons of [wordsOf('en').seasons, wordsOf(locale).seasons]) {
    const index = seasons.findIndex((season) => season.toLowerCase() === name)
    if (index !== -1) return 21 + index
  }
  return name === 'fall' ? 23 : null
}

const NAMES = new Map<string, Map<string, number>>()

/** Alone and after a day: Slavic months are inflected there. */
function namesOf(locale: string): Map<string, number> {
  const known = NAMES.get(locale)
  if (known !== undefined) return known
  const names = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
      for (let number = 1; number <= 12; number++) {
        const part = format
          .formatToParts(Date.UTC(2000, number - 1))
          .find(({ type }) => type === 'month')
        if (part !== undefined)
          names.set(withoutAccents(part.value.toLowerCase().replace(/\.$/, '')), number)
      }
    }
  }
  if (locale === 'en') names.set('sept', 9)
  if (locale.startsWith('fr')) names.set('juill', 7)
  NAMES.set(locale, names)
  return names
}

/** People leave them out: "fevrier", "aout". */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}
