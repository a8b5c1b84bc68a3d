import { dayText, weekdayOf } from '../calendar.ts'
import { meaning } from '../language/language.ts'
import type { Context, Reading, Rule } from '../rule.ts'

export const DAYPART =
  '(?: (?:early |late )?(?:morning|mornings|afternoon|evening|night|noon|midnight)|früh|morgen|abend| matin| soir| après-midi)?'

const NEXT = /^(?:next|следу|наступ|nächst|kommend|다음|prochain|this coming)/
const LAST = /^(?:last|past|this past|прошл|минул|letzt|vergangen|dernier)/

export const WEEKDAY_RULES: readonly Rule[] = [
  {
    id: 'weekday',
    says: 'weekday → the last one on or before publication',
    kind: 'date',
    confidence: 0.9,
    pattern: `(?:(?<which>last|next|this|this past|this coming|past|early|earlier|late|later|прошлый|прошлую|прошлое|следующий|следующую|минулої|минулого|наступної|наступного|letzten|nächsten|vergangenen|kommenden|지난 ?주|다음 ?주|이번 ?주|지난|다음|이번)(?: on)? ?)?(?<day>{weekday})${DAYPART}(?: (?<after>dernier|prochain|last week|next week|this week))?`,
    read: (words, context) => weekday(words, context),
  },
  {
    id: 'weekday-week',
    says: 'weekday of a named week → that day',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern: '(?:(?:a )?week from|a week ago(?: last)?) (?<day>{weekday})',
    read: (words, context) => {
      const day = meaning(context.language.weekdays, words.day)
      if (day === null) return null
      const isAgo = /ago/i.test(context.text.slice(context.start, context.end))
      const before = last(day, context.published)
      return { edtf: dayText(isAgo ? before - 7 : before + 14) }
    },
  },
]

function weekday(words: Record<string, string | undefined>, context: Context): Reading | null {
  const day = meaning(context.language.weekdays, words.day)
  if (day === null || isOtherWord(words.day ?? '', context)) return null
  const which = (words.after ?? words.which ?? '').toLowerCase().replace(/^(?:early|late).*/, '')
  const { published } = context
  const before = last(day, published)
  const thisWeek = published - weekdayOf(published) + day
  if (/^(?:next week|다음)/.test(which))
    return { edtf: dayText(thisWeek + 7), says: 'weekday of the next week' }
  if (/^(?:last week|지난)/.test(which))
    return { edtf: dayText(thisWeek - 7), says: 'weekday of the week before' }
  if (/^(?:this week|이번)/.test(which))
    return { edtf: dayText(thisWeek), says: 'weekday of this week' }
  if (NEXT.test(which))
    return {
      edtf: dayText(before + 7),
      says: '"next" weekday → the first one after publication',
      alternatives: [{ edtf: dayText(thisWeek + 7), rule: 'that day of the next week' }],
    }
  if (LAST.test(which))
    return {
      edtf: dayText(before === published ? published - 7 : before),
      says: '"last" weekday → the last one before publication',
    }
  return unsaid(before, which === 'this', context)
}

function unsaid(before: number, isThis: boolean, { published, tense }: Context): Reading {
  const coming = before === published ? published : before + 7
  const isAhead = tense === 'future' || (isThis && tense === null)
  const [meant, other] = isAhead ? [coming, before] : [before, coming]
  const rule = isAhead ? 'the last one on or before publication' : 'the next one from publication'
  const alternatives: Reading['alternatives'] =
    coming === before ? [] : [{ edtf: dayText(other), rule }]
  if (!isAhead) return { edtf: dayText(meant), alternatives }
  return {
    edtf: dayText(meant),
    says: 'weekday where the sentence speaks of the future → the next one from publication',
    confidence: 0.8,
    alternatives,
  }
}

/** "sun." and "sat." end sentences about other things. */
function isOtherWord(word: string, { language }: Context): boolean {
  return language.code === 'en' && word.endsWith('.') && !/^\p{Lu}/u.test(word)
}

function last(day: number, published: number): number {
  return published - ((weekdayOf(published) - day + 7) % 7)
}
