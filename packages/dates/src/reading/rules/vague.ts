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
    names: false,
    pattern:
      "(?:right |just )?now(?! that)|currently|current(?! (?:account|affairs))|at present|at the moment|at this (?:time|point|stage)|the present(?: day)?(?! \\p{L})|presently|today[’']s",
    read: (_words, { published }) => ({ edtf: dayText(published) }),
  },
  {
    id: 'present-time',
    says: 'the present, of no said length → no date',
    kind: 'date',
    confidence: 0.7,
    languages: ['en'],
    names: false,
    pattern: 'nowadays|these days',
    read: () => ({ edtf: null }),
  },
  {
    id: 'past',
    says: 'the recent past → open and uncertain',
    kind: 'date',
    confidence: 0.6,
    languages: ['en'],
    names: false,
    pattern:
      '(?:more |most |only )?recently|(?:the )?(?:more |most )?recent (?:years|months|weeks|days|decades|quarters|times|history|past)|(?<=in )the past(?! (?:\\d|{number}|few|several|couple|many|dozen|half|year|quarter|month|week|day|decade|century|hour))|the (?:recent |distant )?past(?! \\p{L})|lately|previously|(?:past|earlier|previous|prior) (?:years|decades|centuries|times|months|quarters)',
    read: (_words, { published }) => ({ edtf: `../${dayText(published)}?` }),
  },
  {
    id: 'recent',
    says: 'the recent past → open and uncertain',
    kind: 'date',
    confidence: 0.6,
    names: false,
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
    names: false,
    pattern:
      '(?:the )?(?:near|foreseeable|not-too-distant|immediate|distant) future|the future|(?<=in )future|the coming (?:days|weeks|months|years)|(?:future|coming) (?:years|quarters|months|generations)|(?<!(?:as|too|so|how) )soon(?! (?:as|after|became|found))|(?:days|weeks|months|years) (?:ahead|to come)',
    read: (_words, { published }) => ({ edtf: `${dayText(published)}?/..` }),
  },
  {
    id: 'that-time',
    says: 'that time → the date last named, else the past, open and uncertain',
    kind: 'date',
    confidence: 0.5,
    languages: ['en'],
    names: false,
    pattern: '(?<=at )(?:that|the) time(?! of)|(?:by |since )?that time|back then',
    read: (_words, { named, published }) => ({
      edtf: named.at(-1) ?? `../${dayText(published)}?`,
    }),
  },
]
