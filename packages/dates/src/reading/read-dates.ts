import { readableDate } from '../readable-date.ts'
import { dayNumber } from './calendar.ts'
import { everyMatch } from './every-match.ts'
import { joinRanges } from './join-ranges.ts'
import type { Language } from './language/language.ts'
import { languageFor } from './language/languages.ts'
import type { DateMention, ReadingOptions } from './mention.ts'
import { qualify } from './qualify.ts'
import type { Context, Rule } from './rule.ts'
import { readsDayFirst } from './rules/calendar-date.ts'
import { rulesFor } from './rules/rules.ts'
import { sentencesOf } from './sentence.ts'
import { type Tense, tenseAt } from './tense.ts'

/** How many dates back "that quarter" and the like are looked for. */
const REMEMBERED = 10

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
  const named: string[] = []
  let free = 0
  for (const { start, end, rule, words } of matchesIn(text, language)) {
    if (start < free) continue
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++
    const within = sentences[sentence]
    let tense: Tense | null | undefined
    const context: Context = {
      ...{ published, named, language, text, start, end, dayFirst },
      // Most rules never ask.
      get tense() {
        tense = tense === undefined ? tenseAt(text, start, end, within, language) : tense
        return tense
      },
    }
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
    if (edtf !== null && /^-?\d{2}/.test(edtf) && rule.names !== false) {
      named.push(edtf)
      if (named.length > REMEMBERED) named.shift()
    }
    free = end
  }
  return qualify(text, joinRanges(text, mentions, language), language).map(asPossible)
}

/** A date that the calendar or the notation has not is none: its words stay. */
function asPossible(mention: DateMention): DateMention {
  const alternatives = mention.alternatives.filter(({ edtf }) => readableDate(edtf) !== null)
  return mention.edtf === null || readableDate(mention.edtf) !== null
    ? { ...mention, alternatives }
    : { ...mention, edtf: null, alternatives }
}

/** What every rule matches, by place, the longest first. */
function matchesIn(text: string, language: Language): Match[] {
  const matches: Match[] = []
  for (const [order, { rule, pattern }] of rulesFor(language).entries()) {
    for (const match of everyMatch(text, pattern)) {
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
