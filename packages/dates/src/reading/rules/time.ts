import { dayText, firstDayOf } from '../calendar.ts'
import type { Context, Rule } from '../rule.ts'

const ZONE = '(?: ?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CET|CEST|MSK|BST|local time))?'

/** Times of day, on the date last named or the day of publication. */
export const TIME_RULES: readonly Rule[] = [
  {
    id: 'time',
    says: 'time of day → on the day last named, else on the day of publication',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern: `(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.?m\\.?)${ZONE}|(?<h>[01]?\\d|2[0-3]):(?<min>[0-5]\\d)${ZONE}|(?<hh>[01]\\d|2[0-3])(?<mm>[0-5]\\d) (?:GMT|UTC|hours)|(?<word>midnight|noon|midday)|(?<o>\\d{1,2}) o['’]clock`,
    read: (words, context) => {
      const half = words.half?.[0]?.toLowerCase()
      let hour = Number(
        words.hour ??
          words.h ??
          words.hh ??
          words.o ??
          (words.word?.toLowerCase() === 'midnight' ? 0 : 12),
      )
      if (half && hour > 12) return null
      if (half === 'p' && hour < 12) hour += 12
      if (half === 'a' && hour === 12) hour = 0
      if (hour > 23) return null
      return {
        edtf: `${dayOf(context)}T${String(hour).padStart(2, '0')}:${words.minute ?? words.min ?? words.mm ?? '00'}:00`,
      }
    },
  },
]

function dayOf({ anchor, published }: Context): string {
  const day =
    anchor !== null && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(anchor) ? firstDayOf(anchor) : null
  return dayText(day ?? published)
}
