import { partsOf } from '../calendar.ts'
import { NAMED_DAYS, namedDay } from '../named-days.ts'
import type { Rule } from '../rule.ts'

export const NAMED_DAY_RULES: readonly Rule[] = NAMED_DAYS.map((named) => ({
  id: 'named-day',
  says:
    typeof named.day === 'object'
      ? 'named period → its dates in the table'
      : 'named day → that of the year given, else the latest not after publication, or the next where the sentence speaks of the future',
  kind: 'date',
  confidence: 0.8,
  pattern:
    typeof named.day === 'object'
      ? named.pattern
      : `(?:${named.pattern})(?:,? (?:of |in )?(?<year>[12]\\d{3}|last year|next year|this year))?`,
  read: (words, { published, tense }) => {
    const { year } = partsOf(published)
    const given =
      words.year === undefined
        ? undefined
        : /^\d/.test(words.year)
          ? Number(words.year)
          : /last/i.test(words.year)
            ? year - 1
            : /next/i.test(words.year)
              ? year + 1
              : year
    const edtf = namedDay(named, published, tense === 'future', given)
    return edtf === null ? null : { edtf }
  },
}))
