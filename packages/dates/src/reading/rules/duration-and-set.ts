import type { Rule } from '../rule.ts'

const VAGUE =
  'several|a few|few|many|a couple of|couple of|some|numerous|dozens of|hundreds of|thousands of|half an?|half a|a dozen'
const UNIT =
  'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centuries|nights?|weekends?|trading days?|business days?'

/** Lengths of time and repetitions: recognised, and not turned into dates. */
export const DURATION_AND_SET_RULES: readonly Rule[] = [
  {
    id: 'set',
    says: 'a repetition',
    kind: 'set',
    confidence: 0.9,
    languages: ['en'],
    pattern: `(?:every|each)(?: (?:other|single|few|{number}|second|third))? (?:day|morning|afternoon|evening|night|week|weekend|month|quarter|year|decade|hour|minute|{weekday}|{month}|{season}|${UNIT})|daily|weekly|biweekly|monthly|quarterly|yearly|annually|annual|hourly|nightly|(?:once |twice |three times |\\d{1,3} times )?(?:a|per) (?:day|week|month|year|quarter)(?! (?:ago|later|earlier|before|after|or))|(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)|year after year|day after day|a year`,
  },
  {
    id: 'set',
    says: 'a repetition',
    kind: 'set',
    confidence: 0.9,
    pattern:
      '(?:{every}) (?:(?:{number}) )?(?:{unit}|{weekday})|täglich|wöchentlich|monatlich|jährlich|ежегодно|ежемесячно|еженедельно|ежедневно|щороку|щомісяця|щотижня|щодня|매일|매주|매달|매월|매년',
  },
  {
    id: 'duration',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.9,
    languages: ['en'],
    pattern: `(?:(?:about|almost|nearly|at least|more than|less than|over|up to|some|around) )?(?:the |these )?(?:(?:past|last|next|first|final|coming|previous|preceding|following|recent|another|other|additional) )?(?:{number}|(?:twenty|thirty|forty|fifty|sixty)-(?:one|two|three|four|five|six|seven|eight|nine)|\\d{1,4}(?:[.,]\\d{1,3})?|${VAGUE})(?:-| and a half | (?:full |consecutive |straight |more |to \\d{1,3} |or so )?)(?:${UNIT})(?:-(?:old|long))?`,
  },
  {
    id: 'duration',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.75,
    languages: ['en'],
    pattern: `(?:(?:for|over|in|after|within) )?(?:the (?:past|last|next|first|coming) (?:${VAGUE} )?)(?:${UNIT})|(?:for|in|over|takes?|taken|after) (?:minutes|hours|days|weeks|months|years|decades|centuries)|(?:a|the) (?:whole|full|entire) (?:day|week|month|year)|all (?:day|night|week|month|year)|(?:decades|years|months|weeks|days|hours)(?=-long)|a long time|a while`,
  },
  {
    id: 'duration',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.85,
    pattern: '(?:{during}) (?:{number}) (?:{unit})|(?:\\d{1,3}|{number}) ?(?:{unit})',
    languages: ['fr', 'de', 'ru', 'uk'],
  },
  {
    id: 'duration',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.8,
    languages: ['ko'],
    pattern: '(?:\\d{1,3}|한|두|세|네) ?(?:시간|일|주|주일|개월|달|년) ?(?:동안|간)',
  },
]
