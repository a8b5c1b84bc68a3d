import type { RuleText } from '../rule-words/rule-text.ts'
import type { Language, Qualifier } from './language/language.ts'
import type { DateMention } from './mention.ts'
import { qualifiedEdtf } from './qualified-edtf.ts'

/** Longer than any qualifier with its article. */
const REACH = 32

/**
 * The mentions, each as vague as the words beside it make it: "about 1990" is one mention, `1990~`, and
 * "since 1990" one, `1990/..`. Dates of a range are left as they are.
 */
export function qualify(
  text: string,
  mentions: readonly DateMention[],
  language: Language,
): DateMention[] {
  const done: DateMention[] = []
  for (const [index, mention] of mentions.entries()) {
    // As widened, so that no words belong to two mentions.
    const neighbours = { previous: done.at(-1), next: mentions[index + 1] }
    const once = qualifyOne(text, mention, neighbours, language)
    // "since about 1990" says both.
    const isVague = once.rule === SAYS.about || once.rule === SAYS.perhaps
    done.push(isVague ? qualifyOne(text, once, neighbours, language) : once)
  }
  return done
}

const RANGES: ReadonlySet<RuleText> = new Set([
  'two dates that the words join → an interval',
  'two days of one month → an interval',
  'two years → an interval',
])

interface Found {
  qualifier: Qualifier
  /** How many characters before and after the mention its words take. */
  before: number
  after: number
}

function qualifyOne(
  text: string,
  mention: DateMention,
  { previous, next }: { previous: DateMention | undefined; next: DateMention | undefined },
  language: Language,
): DateMention {
  if (mention.edtf === null || OPEN.test(mention.edtf)) return mention
  const before = text.slice(Math.max(previous?.end ?? 0, mention.start - REACH), mention.start)
  const after = text.slice(mention.end, Math.min(next?.start ?? text.length, mention.end + REACH))
  const hasNext = next !== undefined && next.start - mention.end <= REACH
  const found = qualifierBeside(before, after, hasNext, language)
  if (found === null) return mention
  const isVague = found.qualifier === 'about' || found.qualifier === 'perhaps'
  const isInRange =
    isRange(text, previous, mention, language) || isRange(text, mention, next, language)
  // "с 3 до 5 мая": the word for "since" opens the range.
  const isOpener = found.qualifier === 'since' && RANGES.has(mention.rule)
  return (isInRange && !isVague) || isOpener ? mention : qualified(text, mention, found, language)
}

/** Already without a beginning or an end. */
const OPEN = /\.\./

function isRange(
  text: string,
  first: DateMention | undefined,
  last: DateMention | undefined,
  { joinsRange, joinsAlone, opensRange }: Language,
): boolean {
  if (first === undefined || last === undefined || last.start - first.end > REACH) return false
  const joint = text.slice(first.end, last.start)
  if (joinsAlone.test(joint)) return true
  return (
    joinsRange.test(joint) &&
    opensRange.test(text.slice(Math.max(0, first.start - 20), first.start))
  )
}

function qualifierBeside(
  before: string,
  after: string,
  hasNext: boolean,
  { qualifies }: Language,
): Found | null {
  for (const { qualifier, before: opening, after: closing } of qualifies) {
    const written = opening.exec(before)
    if (
      written !== null &&
      !(qualifier === 'since' && isBecause(before.slice(0, written.index), after))
    )
      return { qualifier, before: written[0].length, after: 0 }
    const behind = closing.exec(after)
    // "1990 or after 2000": the words are those of the next date.
    const isOfNext = hasNext && after.slice(behind?.[0].length).trim() === ''
    if (behind !== null && !isOfNext) return { qualifier, before: 0, after: behind[0].length }
  }
  return null
}

/** "Since Monday was a holiday, …": the date is what the clause is about. */
function isBecause(before: string, after: string): boolean {
  return /(?:^|[.,;:!?–—]\s{0,3})$/.test(before) && /^\s(?:is|was|were|will|would)\b/.test(after)
}

function qualified(
  text: string,
  mention: DateMention,
  { qualifier, before, after }: Found,
  language: Language,
): DateMention {
  const isLoose = language.namesPart.test(mention.text) || LOOSE.has(mention.rule)
  const edtf = qualifiedEdtf(mention.edtf ?? '', qualifier, isLoose)
  if (edtf === null) return mention
  const [start, end] = [mention.start - before, mention.end + after]
  return {
    ...mention,
    ...{ start, end, text: text.slice(start, end), edtf, rule: SAYS[qualifier] },
    alternatives: mention.alternatives.flatMap(({ edtf: other, rule }) => {
      const meant = qualifiedEdtf(other, qualifier, isLoose)
      return meant === null ? [] : [{ edtf: meant, rule }]
    }),
  }
}

/** Rules whose words name less than the date that they give: before them may be still within it. */
const LOOSE: ReadonlySet<RuleText> = new Set([
  'part of the day → of the day last named, else of publication',
  'day named from publication → that day',
  'the present → the day of publication',
  'that time → the date last named, else the past, open and uncertain',
  'following, previous, same → counted from the date last named',
])

const SAYS: Readonly<Record<Qualifier, RuleText>> = {
  about: 'a word like "about" beside the date → approximate',
  perhaps: 'a word like "perhaps" beside the date → uncertain',
  before: '"before" a date → earlier than it, by how much is not said',
  after: '"after" a date → later than it, by how much is not said',
  by: '"no later than" a date → then or earlier',
  notBefore: '"no earlier than" a date → then or later',
  until: '"until" a date → an interval without a beginning',
  since: '"since" a date → an interval without an end',
}
