import { dayText } from '../calendar.ts'
import type { Rule } from '../rule.ts'

/** Words that name the present, the past or the future without saying when: never invented. */
export const VAGUE_RULES: readonly Rule[] = [
  {
    id: 'present',
    says: 'the present → the day of publication',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    pattern:
      'now|nowadays|currently|current|at present|at the moment|these days|the present|presently|right now',
    read: (_words, { published }) => ({ edtf: dayText(published) }),
  },
  {
    id: 'past',
    says: 'the recent past → open and uncertain',
    kind: 'date',
    confidence: 0.6,
    languages: ['en'],
    pattern:
      '(?:more )?recently|(?:in )?recent(?: (?:years|months|weeks|days|decades|times))|in the past(?! (?:\\d|few|several|two|three|four|five|six|year|month|week))|lately|the recent past|formerly|previously|(?:the )?past (?:years|times)',
    read: (_words, { published }) => ({ edtf: `../${dayText(published)}?` }),
  },
  {
    id: 'recent',
    says: 'the recent past → open and uncertain',
    kind: 'date',
    confidence: 0.6,
    pattern:
      '(?:в )?последние (?:годы|месяцы|недели|дни)|недавно|останні (?:роки|місяці|дні|тижні)|нещодавно|in den letzten (?:jahren|monaten|wochen)|kürzlich|(?:ces|au cours des|les) dernières années|récemment|최근',
    read: (_words, { published }) => ({ edtf: `../${dayText(published)}?` }),
  },
  {
    id: 'future',
    says: 'the future → open and uncertain',
    kind: 'date',
    confidence: 0.6,
    languages: ['en'],
    pattern:
      '(?:the )?(?:near |foreseeable |not-too-distant )?future|(?:the )?(?:coming|next few) (?:days|weeks|months|years)',
    read: (_words, { published, text, start, end }) => {
      if (
        /^\s\p{Ll}{2}/u.test(text.slice(end)) &&
        !/^the |near|coming/i.test(text.slice(start, end))
      )
        return null
      return { edtf: `${dayText(published)}?/..` }
    },
  },
  {
    id: 'that-time',
    says: 'that time → the date last named',
    kind: 'date',
    confidence: 0.5,
    languages: ['en'],
    pattern: 'at (?:that|the|the same) time|that time|back then',
    read: (_words, { anchor }) => (anchor ? { edtf: anchor } : { edtf: null }),
  },
]
