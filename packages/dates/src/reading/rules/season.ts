import { anchorDay } from '../anchor.ts'
import { partsOf, yearText } from '../calendar.ts'
import { meaning } from '../language/language.ts'
import type { Context, Reading, Rule } from '../rule.ts'
import { yearNamed } from './month.ts'

/** Seasons are the northern ones; a winter has the year in which it begins. */
export const SEASON_RULES: readonly Rule[] = [
  {
    id: 'season-year',
    says: 'season and year as written',
    kind: 'date',
    confidence: 0.95,
    pattern:
      "(?:{part}[\\s-])?(?:the |im |l’|l')?(?<season>{season})(?:,? (?:of |de |des jahres |in )?)(?<year>[12]\\d{3}|this year|last year|next year)(?: {yearword})?",
    read: (words, { language, published }) => ({
      edtf: `${yearNamed(words.year ?? '', partsOf(published).year)}-${meaning(language.seasons, words.season)}`,
    }),
  },
  {
    id: 'season',
    says: 'season without year → the latest begun by publication, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.7,
    languages: ['en', 'ru', 'uk', 'de', 'fr'],
    pattern:
      '(?:(?<which>last|next|this|this past|past|the following|the previous|letzten|diesen|nächsten) |(?<the>the |{part}[\\s-](?:the )?)|(?<=(?:in|by|since|until|im|en|au|cet) ))(?<season>{season})(?! of (?!(?:19|20)\\d\\d))',
    read: (words, context) => seasonAlone(words, context),
  },
]

function seasonAlone(words: Record<string, string | undefined>, context: Context): Reading | null {
  const season = meaning(context.language.seasons, words.season)
  if (season === null) return null
  const { text, start, end, published, tense } = context
  // "the fall in prices", "in the spring of a watch"
  if (/^fall$/i.test(words.season ?? '') && /^\s(?:in|to|from|below|by)\b/i.test(text.slice(end)))
    return null
  if (
    /^fall$/i.test(words.season ?? '') &&
    !words.which &&
    !/\b(?:in|by|this|of|since|until) (?:the )?$/i.test(
      text.slice(Math.max(0, start - 8), start) + (words.the ?? ''),
    )
  )
    return null
  const { year, month } = partsOf(published)
  const begins = season === 24 ? 12 : (season - 20) * 3
  // January and February lie in the winter that began the year before.
  const begun = begins <= month ? year : year - 1
  const isNow = month - begins < 3 && month >= begins ? true : season === 24 && month < 3
  const which = words.which?.toLowerCase() ?? ''
  if (/^the (?:following|previous)/.test(which)) {
    const from = partsOf(anchorDay(context))
    const isLater = which === 'the following'
    const shift = isLater ? (begins > from.month ? 0 : 1) : begins < from.month ? 0 : -1
    return { edtf: `${yearText(from.year + shift)}-${season}` }
  }
  if (/^(?:last|letzt|past|this past)/.test(which))
    return { edtf: `${yearText(isNow ? begun - 1 : begun)}-${season}` }
  if (/^(?:next|nächst)/.test(which)) return { edtf: `${yearText(begun + 1)}-${season}` }
  if (/^(?:this|dies)/.test(which)) {
    // In January "this spring" is to come, and "this autumn" has been.
    const isNear = begins > month && (begins - month <= 6 || tense === 'future')
    return { edtf: `${yearText(isNear ? year : begun)}-${season}` }
  }
  return { edtf: `${yearText(tense === 'future' && !isNow ? begun + 1 : begun)}-${season}` }
}
