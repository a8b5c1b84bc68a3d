import type { Context, Rule } from '../rule.ts'

const UNIT =
  'days?|mornings?|afternoons?|evenings?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|hours?|minutes?|seconds?|summer|winter|spring|fall|autumn'

/** Repetitions: recognised, and not turned into dates. */
export const SET_RULES: readonly Rule[] = [
  {
    id: 'set',
    says: 'a repetition',
    kind: 'set',
    confidence: 0.9,
    languages: ['en'],
    pattern: `(?:every|each)(?: (?:other|single|few|{number}|second|third|successive|passing))? (?:{weekday}|{month}|${UNIT})|(?:once |twice |three times |several times |{number} times )?(?:every (?:day|week|month|year)|per (?:day|week|month|year|quarter|hour))|daily|weekly|bi-?weekly|monthly|bi-?monthly|quarterly|semi-?annual(?:ly)?|yearly|annually|annual|hourly|nightly|bi-?annual(?:ly)?|(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|weeknights)|(?:year|day|week|month|night) (?:after|by) (?:year|day|week|month|night)`,
  },
  {
    id: 'rate',
    says: 'so much a unit → a repetition',
    kind: 'set',
    confidence: 0.8,
    languages: ['en'],
    pattern:
      '(?:once |twice |(?:{number}|several|many) times )?(?:a|an) (?:day|week|month|year|quarter|hour|night)(?! (?:ago|later|earlier|before|after|or|and|old|long|from)|-)',
    read: (_words, context) => (isRate(context) ? { edtf: null } : null),
  },
  {
    id: 'set',
    says: 'a repetition',
    kind: 'set',
    confidence: 0.9,
    languages: ['de', 'fr', 'ru', 'uk', 'ko'],
    pattern:
      '(?:{every}) (?:(?:{number}) )?(?:{unit}|{weekday})|täglich|wöchentlich|monatlich|jährlich|ежегодно|ежемесячно|еженедельно|ежедневно|щороку|щомісяця|щотижня|щодня|매일|매주|매달|매월|매년',
  },
]

/** "$10 million a year", "twice a week"; but "for a year", "within a week" are lengths of time. */
function isRate({ text, start, end }: Context): boolean {
  if (/times |once |twice /i.test(text.slice(start, end))) return true
  const before = text.slice(Math.max(0, start - 30), start)
  if (
    /\b(?:for|in|over|within|than|about|nearly|almost|after|of|is|was|only|just|least|take|takes|took|last|lasts|lasted|once|spent|during|quite|such|not|what|until|had|have|be|as|by|with|and|to|roughly|half)\s{1,3}$/i.test(
      before,
    )
  )
    return false
  return /[\p{N}%](?:\s|\s\p{L}{1,14}\s|\s\p{L}{1,14}\s\p{L}{1,14}\s)$|(?:million|billion|thousand|hundred|dollars|percent|cents|people|times|hours|barrels|tons|miles|euros|pounds|points|much|more|most|yen|won|s)\s{1,3}$/iu.test(
    before,
  )
}
