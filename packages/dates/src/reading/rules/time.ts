import { anchorDay, DAY_FORM } from '../anchor.ts'
import { dayText, weekdayOf } from '../calendar.ts'
import { meaning } from '../language/language.ts'
import type { Context, Reading, Rule } from '../rule.ts'

const ZONE =
  '(?: ?(?:GMT|UTC|[ECMP][SD]?T|CET|CEST|MSK|BST|KST|JST|local time|(?:eastern|central|pacific) time))?'
const DAY = '(?:,? (?:on )?(?:(?<weekday>{weekday})|(?<word>today|yesterday|tomorrow)))?'

/** Times of day, on the date last named or the day of publication. */
export const TIME_RULES: readonly Rule[] = [
  {
    id: 'time',
    says: 'time of day → on the day named with it or last, else on the day of publication',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern: `(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)? ?(?<half>[ap]\\.?m\\.?)${ZONE}|(?<h>[01]?\\d|2[0-3]):(?<min>[0-5]\\d)(?::[0-5]\\d)?${ZONE}|(?<hh>[01]\\d|2[0-3])(?<mm>[0-5]\\d) (?:GMT|UTC|hours)|(?<clock>midnight|noon|midday)|(?<o>\\d{1,2}) o['’]clock)${DAY}`,
    read: (words, context) => time(words, context),
  },
]

function time(words: Record<string, string | undefined>, context: Context): Reading | null {
  const half = words.half?.[0]?.toLowerCase()
  const named = words.clock && (words.clock.toLowerCase() === 'midnight' ? '0' : '12')
  const hour = Number(words.hour ?? words.h ?? words.hh ?? words.o ?? named)
  if (hour > 23 || (half && hour > 12)) return null
  const of24 = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  const minute = words.minute ?? words.min ?? words.mm ?? '00'
  return { edtf: `${dayOf(words, context)}T${String(of24).padStart(2, '0')}:${minute}:00` }
}

function dayOf(words: Record<string, string | undefined>, context: Context): string {
  const { published, tense, language, named } = context
  if (words.word) {
    const offset = /^y/i.test(words.word) ? -1 : /^tom/i.test(words.word) ? 1 : 0
    return dayText(published + offset)
  }
  const weekday = meaning(language.weekdays, words.weekday)
  if (weekday !== null) {
    const before = published - ((weekdayOf(published) - weekday + 7) % 7)
    return dayText(tense === 'future' && before < published ? before + 7 : before)
  }
  return dayText(DAY_FORM.test(named.at(-1) ?? '') ? anchorDay(context) : published)
}
