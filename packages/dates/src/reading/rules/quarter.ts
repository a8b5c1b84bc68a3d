import { partsOf } from '../calendar.ts'
import { meaning } from '../language/language.ts'
import type { Context, Reading, Rule } from '../rule.ts'
import { yearNamed } from './month.ts'

type Words = Record<string, string | undefined>

const YEAR = '(?:19|20)\\d{2}|this year|last year|next year'
const OWNED =
  "(?:19|20)\\d{2}(?:[’']s)?|this year[’']s|last year[’']s|next year[’']s|year-(?:ago|earlier)"

/** Quarters and halves of years, calendar and fiscal alike. */
export const QUARTER_RULES: readonly Rule[] = [
  {
    id: 'quarter',
    says: 'quarter without year → the latest begun by publication, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.75,
    languages: ['en'],
    pattern: `(?:{part} )?(?:the )?(?:company[’']s )?(?:(?:fiscal )?(?<owned>${OWNED}) )?(?:fiscal |calendar )?(?:(?<ord>first|second|third|fourth|final|1st|2nd|3rd|4th)(?:[\\s-](?:fiscal|calendar))?[\\s-](?<unit>quarter|half)|(?<q>Q[1-4]))(?:(?:,? (?:of |in )?(?:the )?(?:fiscal |calendar |fiscal year )?)(?<year>${YEAR}|year))?`,
    read: (words, context) => quarter(words, context),
  },
  {
    id: 'year-quarter',
    says: 'year and quarter as written',
    kind: 'date',
    confidence: 0.9,
    pattern:
      "(?<year>(?:19|20)\\d{2}) ?[-–]?Q(?<n>[1-4])|(?<m>[1-4])Q ?[’']?(?<y>(?:19|20)\\d{2}|\\d{2})",
    read: ({ year, n, m, y }) => ({
      edtf: `${year ?? (y?.length === 2 ? `20${y}` : y)}-${32 + Number(n ?? m)}`,
    }),
  },
  {
    id: 'first-months',
    says: 'first months of a year → a length of time',
    kind: 'duration',
    confidence: 0.7,
    languages: ['en'],
    pattern: `(?:the )?(?:first|final|last) (?<n>{number})[\\s-](?:months?|weeks?|days?)(?: (?:of|in) (?<year>${YEAR}|the year))?`,
  },
]

function quarter(words: Words, context: Context): Reading | null {
  const { language, published, tense } = context
  const last = words.unit?.toLowerCase() === 'half' ? 2 : 4
  const index = words.q
    ? Number(words.q.slice(1))
    : /final/i.test(words.ord ?? '')
      ? last
      : meaning(language.ordinals, words.ord)
  if (index === null || index > last) return null
  const size = 12 / last
  if (isOfAGame(words, context)) return null
  const today = partsOf(published)
  const begins = (index - 1) * size + 1
  // The quarter that has just ended is the one that reports will be about.
  const isOver = begins + size + 2 < today.month
  const begun = begins <= today.month ? today.year : today.year - 1
  const guess = tense === 'future' ? (isOver ? today.year + 1 : today.year) : begun
  const isYearAgo = /^year-/i.test(words.owned ?? '')
  const written = words.year ?? (isYearAgo ? String(guess - 1) : words.owned)
  const year = written ? yearNamed(written.replace(/[’']s$/, ''), today.year) : guess
  return { edtf: `${year}-${(last === 2 ? 39 : 32) + index}` }
}

/** Games have quarters and halves too; so have hours. */
function isOfAGame({ unit, year, owned }: Words, { text, start, end }: Context): boolean {
  if (unit === undefined || year || owned) return false
  const around = text.slice(Math.max(0, start - 60), end + 60)
  return /\b(?:touchdown|goals?|scored|match|kick-?off|quarterback|points? lead|halftime|innings|of the (?:game|match|hour|century|season|decade))\b/i.test(
    around,
  )
}
