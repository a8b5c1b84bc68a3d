import type { Context, Rule } from '../rule.ts'

const VAGUE =
  'several|a few|few|many|a couple of|a couple|some|numerous|dozens of|hundreds of|thousands of|scores of|half an?|half the|a dozen|a half|a quarter|countless|multiple|recent'
const UNIT =
  '(?:business |trading |working |calendar |fiscal )?(?:half[\\s-](?:hours?|years?|centur(?:y|ies)|decades?)|quarter[\\s-]century|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centuries|century|nights?|weekends?)'
const NUMBER = `(?:{number}|\\d{1,4}(?:[.,]\\d{1,3})?(?: 1/2)?|${VAGUE})`
const ABOUT =
  '(?:(?:about|almost|nearly|at least|more than|less than|fewer than|over|up to|some|around|only|roughly|just|just over|just under|as many as|another|an additional) )?'
const ORDER =
  '(?:(?:past|last|next|first|final|coming|previous|preceding|following|another|other|additional|ensuing|intervening|latest|same|full|entire|whole|opening|closing) )?'

/** Lengths of time: recognised, and not turned into dates. */
export const DURATION_RULES: readonly Rule[] = [
  {
    id: 'duration',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.9,
    languages: ['en'],
    pattern: `${ABOUT}(?:(?:the|these|those|its|his|her|their) )?${ORDER}${NUMBER}(?:(?:-| )(?:and|to|or) ${NUMBER}|-to-${NUMBER}| and a half)?(?:-| (?:full |consecutive |straight |more |or so |long |short |additional |other |extra |solid |calendar )?)(?:${UNIT})(?! ago)(?:-long| long|[\\s-]olds?| and a half)?`,
    read: (_words, context) => (isOtherThing(context) ? null : { edtf: null }),
  },
  {
    id: 'period',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.75,
    languages: ['en'],
    pattern: `the (?:(?:past|last|next|first|coming|final|previous|ensuing|intervening) )(?:${VAGUE} )?(?:seconds|minutes|hours|days?|weeks|months|years|decades?|century|quarters)|(?:a|the|an) (?:whole|full|entire) (?:day|week|month|year|decade|century|quarter)|all (?:day|night|week|month|year|summer|winter)(?: long)?|a (?:long|short) (?:time|period|while)|a while|some time|years of|(?:(?:a|the) )?(?:year|month|week|day|hour|decade|century)s?-long`,
  },
  {
    id: 'nth-unit',
    says: 'the last of a number of units → a length of time',
    kind: 'duration',
    confidence: 0.6,
    languages: ['en'],
    pattern:
      '(?:the |its |their |his |her )?{ordinal}[\\s-](?:straight |consecutive |successive |full )?(?:day|week|month|quarter|year|night)',
  },
  {
    id: 'units',
    says: 'units of no said number → a length of time',
    kind: 'duration',
    confidence: 0.6,
    languages: ['en'],
    pattern:
      '(?<=(?:for|in|over|takes?|took|taken|after|within|last(?:ed)?|of|during|many|spent|been|lasting|spend|through|than|by|only|just|about|recent|mere|several) )(?:(?:just|only|many|long) )?(?:minutes|hours|days|weeks|months|years|decades|centuries)(?! ago)|(?:minutes|hours|days|weeks|months|years|decades|centuries)(?= (?:later|of (?!our)|before|after|earlier|to (?:come|complete|build)|old|and)\\b)|the (?:many )?(?:minutes|hours|days|weeks|months|years|decades)(?= (?:since|before|after|that|leading|following|between|immediately)\\b|[,.;])',
  },
  {
    id: 'duration',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.85,
    pattern: '(?:{during}) (?:{number}) (?:{unit})|(?:{number}) ?(?:{unit})',
    languages: ['fr', 'de', 'ru', 'uk'],
  },
  {
    id: 'duration',
    says: 'a length of time',
    kind: 'duration',
    confidence: 0.8,
    languages: ['ko'],
    pattern:
      '(?:(?:\\d{1,3}|한|두|세|네) ?(?:시간|일|주일?|개월|달|년)|하루|이틀|사흘|나흘|닷새|열흘) ?(?:동안|간)',
  },
]

/** "a second term", "a quarter of voters", "one day", "three quarters of": no lengths of time. */
function isOtherThing({ text, start, end }: Context): boolean {
  const words = text.slice(start, end)
  if (
    /^many/i.test(words) &&
    /\b(?:as|how|so|too)\s$/i.test(text.slice(Math.max(0, start - 4), start))
  )
    return true
  const after = text.slice(end, end + 24)
  if (/^(?:an?|one|the|some|another|every) (?:second|minute)$/i.test(words))
    return /second/i.test(words) || /^\s\p{L}/u.test(after)
  if (/seconds?$/i.test(words) && /^\s(?:term|round|time|place|half|quarter)/i.test(after))
    return true
  if (/quarters?$/i.test(words) && /^(?:an?|one|three|the first) quarters?$/i.test(words))
    return /^[\s-](?:of|point|percentage|million|mile)\b/i.test(after) || /^a quarter$/i.test(words)
  return (
    /^(?:some|many|other|the same|few|recent) (?:seconds?|quarters?|day|season|year|week|night)s?$/i.test(
      words,
    ) && /^some (?:day|year|quarters?)$/i.test(words)
  )
}
