import { dayNumber } from './calendar.ts'
import type { Language } from './language/language.ts'
import { languageFor } from './language/languages.ts'
import type { DateMention, ReadingOptions } from './mention.ts'
import type { Context, Rule } from './rule.ts'
import { readsDayFirst } from './rules/calendar-date.ts'
import { rulesFor } from './rules/rules.ts'
import { type SentenceSpan, sentencesOf } from './sentence.ts'

interface Match {
  start: number
  end: number
  order: number
  rule: Rule
  words: Record<string, string | undefined>
}

/**
 * Every expression of time in a text, in order and without overlaps, resolved against the day of
 * publication. Offsets are UTF-16, end exclusive. Takes time linear in the text; throws a RangeError
 * only for a `publishedOn` that does not begin with a calendar day.
 */
export function readDates(text: string, options: ReadingOptions): DateMention[] {
  const published = publicationDay(options.publishedOn)
  const language = languageFor(options.language)
  const dayFirst = readsDayFirst(text, language)
  const sentences = sentencesOf(text)
  const mentions: DateMention[] = []
  let sentence = 0
  let anchor: string | null = null
  let free = 0
  for (const { start, end, rule, words } of matchesIn(text, language)) {
    if (start < free) continue
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++
    const isFuture = speaksOfFuture(text, start, end, sentences[sentence], language)
    const context: Context = { published, anchor, language, text, start, end, isFuture, dayFirst }
    const reading = rule.read ? rule.read(words, context) : { edtf: null }
    if (reading === null) continue
    const kind = reading.kind ?? rule.kind
    const edtf = kind === 'date' ? reading.edtf : null
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      kind,
      edtf,
      rule: reading.says ?? rule.says,
      confidence: reading.confidence ?? rule.confidence,
      alternatives: reading.alternatives ?? [],
    })
    if (edtf !== null && /^\d{4}/.test(edtf) && rule.id !== 'present') anchor = edtf
    free = end
  }
  return mentions
}

/** What every rule matches, by place, the longest first. */
function matchesIn(text: string, language: Language): Match[] {
  const matches: Match[] = []
  for (const [order, { rule, pattern }] of rulesFor(language).entries()) {
    for (const match of text.matchAll(pattern)) {
      matches.push({
        start: match.index,
        end: match.index + match[0].length,
        order,
        rule,
        words: match.groups ?? {},
      })
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
}

/** Looks at no more than a clause's length on either side, so that a long sentence costs no more. */
function speaksOfFuture(
  text: string,
  start: number,
  end: number,
  sentence: SentenceSpan | undefined,
  { isFuture }: Language,
): boolean {
  const before = text.slice(Math.max(sentence?.start ?? 0, start - 90), start)
  if (
    /(?:said|told|announced|reported|added|warned|declared|called|ed)(?: \p{L}{1,12})?(?: (?:on|in|late|early))?\s{1,2}$/u.test(
      before,
    )
  )
    return false
  const after = text.slice(end, Math.min(sentence?.end ?? text.length, end + 40))
  return (
    isFuture.test(before.slice(before.search(/[;:]|, (?:who|which|when)|said /) + 1)) ||
    isFuture.test(after.split(/[,;:]/)[0] ?? '')
  )
}

function publicationDay(publishedOn: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(publishedOn) ?? []
  const number = dayNumber(Number(year), Number(month), Number(day))
  if (number === null || Number.isNaN(number)) {
    throw new RangeError(
      `publishedOn "${publishedOn}" is not a calendar day: write it as 2022-08-16`,
    )
  }
  return number
}
