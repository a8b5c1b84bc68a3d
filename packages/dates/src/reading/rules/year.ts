import { yearText } from '../calendar.ts'
import { isYear } from '../is-year.ts'
import { meaning } from '../language/language.ts'
import type { Rule } from '../rule.ts'
import { longYear } from './calendar-date.ts'

/** Years, decades, centuries and eras. */
export const YEAR_RULES: readonly Rule[] = [
  {
    id: 'year-range',
    says: 'two years → an interval',
    kind: 'date',
    confidence: 0.95,
    pattern: '(?<from>1[0-9]\\d{2}|20\\d{2}) ?(?:[-–—]) ?(?<to>(?:1[0-9]|20)\\d{2}|\\d{2})',
    read: (words) => {
      const to = words.to?.length === 2 ? `${words.from?.slice(0, 2)}${words.to}` : words.to
      return Number(to) > Number(words.from) ? { edtf: `${words.from}/${to}` } : null
    },
  },
  {
    id: 'fiscal-year',
    says: 'fiscal year → the calendar year of its name',
    kind: 'date',
    confidence: 0.8,
    languages: ['en'],
    pattern:
      "(?:the )?(?:{part} )?(?:fiscal|fiscal[\\s-]year|FY|calendar|financial year) ?['’]?(?<year>(?:19|20)\\d{2}|\\d{2})",
    read: (words, context) => ({ edtf: longYear(words.year ?? '', context) }),
  },
  {
    id: 'bce-year',
    says: 'years before Christ → astronomical numbering, in which 1 BC is the year 0',
    kind: 'date',
    confidence: 0.95,
    pattern:
      '(?<year>\\d{1,4}) (?:BCE?|B\\.C\\.(?:E\\.)?|v\\. ?Chr\\.|av\\. ?J\\.-C\\.|до н\\. ?э\\.|до н\\. ?е\\.)',
    read: (words) => ({ edtf: yearText(1 - Number(words.year)) }),
  },
  {
    id: 'ce-year',
    says: 'years after Christ as written',
    kind: 'date',
    confidence: 0.95,
    pattern: '(?:(?:AD|A\\.D\\.) (?<a>\\d{1,4})|(?<b>\\d{1,4}) (?:AD|CE|A\\.D\\.|n\\. ?Chr\\.))',
    read: (words) => ({ edtf: yearText(Number(words.a ?? words.b)) }),
  },
  {
    id: 'decade',
    says: 'decade as written',
    kind: 'date',
    confidence: 0.95,
    pattern: `(?:{part}[\\s-])?(?:the )?(?<year>1[0-9]\\d0|20\\d0)(?:['’]?s|er| ?-?е|-х|-ті)(?: jahren?| годов| годах| годы)?`,
    read: (words) => ({ edtf: `${words.year?.slice(0, 3)}X` }),
  },
  {
    id: 'decade',
    says: 'decade as written',
    kind: 'date',
    confidence: 0.95,
    languages: ['fr'],
    pattern: '(?:{part} des |les )?années (?<year>1[0-9]\\d0|20\\d0)',
    read: (words) => ({ edtf: `${words.year?.slice(0, 3)}X` }),
  },
  {
    id: 'short-decade',
    says: 'two digits → the decade of the twentieth century, or of this one for 00 to 10',
    kind: 'date',
    confidence: 0.85,
    languages: ['fr'],
    pattern: '(?:{part} des |les )années (?<year>[2-9]0|00|10)',
    read: (words) => ({
      edtf: `${Number(words.year) <= 10 ? '20' : '19'}${words.year?.slice(0, 1)}X`,
    }),
  },
  {
    id: 'short-decade',
    says: 'two digits → the decade of the twentieth century, or of this one for 00 to 10',
    kind: 'date',
    confidence: 0.85,
    languages: ['en'],
    pattern:
      "(?<!\\b(?:his|her|their|my|our|your) (?:(?:early|late|mid)[\\s-])?)(?:{part}[\\s-](?:the )?['’‘]?|(?:the )?['’‘]|the )(?<year>[2-9]0|00|10)['’]?s",
    read: (words) => ({
      edtf: `${Number(words.year) <= 10 ? '20' : '19'}${words.year?.slice(0, 1)}X`,
    }),
  },
  {
    id: 'word-decade',
    says: 'decade in words → of the twentieth century',
    kind: 'date',
    confidence: 0.8,
    languages: ['en'],
    pattern: `(?:{part}[\\s-])?(?:the )(?:nineteen-?)?(?<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    read: (words) => ({
      edtf: `19${['twe', 'thi', 'for', 'fif', 'six', 'sev', 'eig', 'nin'].indexOf((words.w ?? '').slice(0, 3).toLowerCase()) + 2}X`,
    }),
  },
  {
    id: 'century',
    says: 'century as counted: the 19th is 18XX',
    kind: 'date',
    confidence: 0.9,
    languages: ['en', 'de', 'fr'],
    pattern: `(?:{part}[\\s-])?(?:the )?(?:(?<ord>{ordinal})|(?<n>\\d{1,2})(?:th|st|nd|rd|\\.|e|ème))[\\s-](?:century|jahrhunderts?|siècle)(?: (?<bc>BCE?|B\\.C\\.|v\\. ?Chr\\.|av\\. ?J\\.-C\\.))?`,
    read: (words, { language }) => {
      const century = words.n ? Number(words.n) : meaning(language.ordinals, words.ord)
      if (!century || century > 21) return null
      return { edtf: `${words.bc ? '-' : ''}${String(century - 1).padStart(2, '0')}XX` }
    },
  },
  {
    id: 'year',
    says: 'a year as written',
    kind: 'date',
    confidence: 0.9,
    pattern: `(?:{part}[\\s-])?(?:(?:the |im )?(?:year|jahre?|l['’]an) )?(?<year>1[0-9]\\d{2}|20[0-9]{2})(?:[\\s-]?{yearword})?(?!-?(?:percent|odd))`,
    read: (words, context) =>
      isYear(context, words.year ?? '') ? { edtf: words.year ?? null } : null,
  },
  {
    id: 'short-year',
    says: 'two digits after an apostrophe → the nearest such year',
    kind: 'date',
    confidence: 0.75,
    languages: ['en'],
    pattern: "(?<=(?:in|of|since|from|summer|by|until|the|early|late) )['’‘](?<year>\\d{2})",
    read: (words, context) => ({ edtf: longYear(words.year ?? '', context) }),
  },
]
