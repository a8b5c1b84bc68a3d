import { firstDayOf } from './calendar.ts'
import type { Language } from './language/language.ts'
import type { DateMention } from './mention.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const YEAR = /^\d{4}$/
/** Longer than any words that join two dates. */
const JOINT = 12

/**
 * Two dates that words join. In "March and April 2020" the first takes the year of the second,
 * in "from November to February" the year before; "from
 * 1950 to 1953" and "between May and July" are one mention with an interval, where both dates are of
 * one precision and in order.
 */
export function joinRanges(
  text: string,
  mentions: DateMention[],
  { opensRange, joinsRange }: Language,
): DateMention[] {
  const joined: DateMention[] = []
  for (const mention of mentions) {
    const before = joined.at(-1)
    const joint = before && text.slice(before.end, Math.min(mention.start, before.end + JOINT))
    if (!before || joint === undefined || !joinsRange.test(joint)) {
      joined.push(mention)
      continue
    }
    const first = withYearOf(before, mention)
    const interval = intervalOf(first, mention)
    joined.pop()
    if (interval && opensRange.test(text.slice(Math.max(0, first.start - 20), first.start))) {
      joined.push({
        ...first,
        end: mention.end,
        text: text.slice(first.start, mention.end),
        edtf: interval,
        rule: 'two dates that the words join → an interval',
        confidence: Math.min(first.confidence, mention.confidence),
        alternatives: [],
      })
    } else joined.push(first, mention)
  }
  return joined
}

function withYearOf(first: DateMention, last: DateMention): DateMention {
  const form = formOf(first.edtf)
  if (!form || form === YEAR || !form.test(last.edtf ?? '')) return first
  if (/\d{4}/.test(first.text)) return first
  // "from November to February": neither says its year, and the first comes first.
  if (!/\d{4}/.test(last.text) && (first.edtf ?? '') < (last.edtf ?? '')) return first
  // A weekday or "today" says its year by itself.
  if (!/\d/.test(first.text) && form === DAY) return first
  const year = Number(last.edtf?.slice(0, 4))
  const rest = first.edtf?.slice(4) ?? ''
  const own = rest > (last.edtf?.slice(4) ?? '') ? year - 1 : year
  return {
    ...first,
    edtf: `${own}${rest}`,
    rule: 'date without year, joined to one with its year → of that year',
    alternatives: [],
  }
}

function intervalOf(first: DateMention, last: DateMention): string | null {
  const form = formOf(first.edtf)
  if (!form || !first.edtf || !last.edtf || !form.test(last.edtf)) return null
  const [from, to] = [firstDayOf(first.edtf), firstDayOf(last.edtf)]
  return from !== null && to !== null && from < to ? `${first.edtf}/${last.edtf}` : null
}

function formOf(edtf: string | null): RegExp | undefined {
  return [DAY, MONTH, YEAR].find((form) => form.test(edtf ?? ''))
}
