import { dayText, weekdayOf } from '../calendar.ts'
import { meaning } from '../language/language.ts'
import type { Context, Reading, Rule } from '../rule.ts'

const DAYPART =
  '(?: (?:early |late )?(?:morning|afternoon|evening|night)|früh|morgen|abend| matin| soir| après-midi)?'

export const WEEKDAY_RULES: readonly Rule[] = [
  {
    id: 'weekday',
    says: 'weekday → the last one on or before publication',
    kind: 'date',
    confidence: 0.9,
    pattern: `(?:(?<which>last|next|this|this past|this coming|past|early|late|прошлый|прошлую|следующий|следующую|минулої|наступної|letzten|nächsten|vergangenen|kommenden|지난|다음|이번) ?)?(?<day>{weekday})${DAYPART}(?: (?<after>dernier|prochain|last week|next week|this week))?`,
    read: (words, context) => weekday(words, context),
  },
  {
    id: 'weekday-week',
    says: 'weekday of a named week → that day',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern: '(?:a week from|a week ago) (?<day>{weekday})',
    read: (words, context) => {
      const day = meaning(context.language.weekdays, words.day)
      if (day === null) return null
      const isAgo = /ago/i.test(context.text.slice(context.start, context.end))
      return {
        edtf: dayText(isAgo ? last(day, context.published) - 7 : last(day, context.published) + 14),
      }
    },
  },
]

function weekday(words: Record<string, string | undefined>, context: Context): Reading | null {
  const day = meaning(context.language.weekdays, words.day)
  if (day === null) return null
  if (
    context.language.code === 'en' &&
    !/^\p{Lu}/u.test(words.day ?? '') &&
    words.day?.endsWith('.')
  )
    return null
  const which = (words.which ?? words.after ?? '').toLowerCase()
  const { published } = context
  const before = last(day, published)
  const thisWeek = published - weekdayOf(published) + day
  if (/^(?:next|следу|наступ|nächst|kommend|다음|prochain|this coming)/.test(which)) {
    if (which === 'next week' || which === '다음')
      return { edtf: dayText(thisWeek + 7), says: 'weekday of the next week' }
    return {
      edtf: dayText(before === published ? published + 7 : before + 7),
      says: '"next" weekday → the first one after publication',
      alternatives: [{ edtf: dayText(thisWeek + 7), rule: 'that day of the next week' }],
    }
  }
  if (/^(?:last week)$/.test(which) || which === '지난')
    return { edtf: dayText(thisWeek - 7), says: 'weekday of the week before' }
  if (which === 'this week') return { edtf: dayText(thisWeek), says: 'weekday of this week' }
  if (/^(?:last|past|this past|прошл|минул|letzt|vergangen|dernier)/.test(which)) {
    return {
      edtf: dayText(before === published ? published - 7 : before),
      says: '"last" weekday → the last one before publication',
    }
  }
  const coming = before === published ? published : before + 7
  if (context.isFuture) {
    return {
      edtf: dayText(coming),
      says: 'weekday where the sentence speaks of the future → the next one from publication',
      confidence: 0.8,
      alternatives:
        coming === before
          ? []
          : [{ edtf: dayText(before), rule: 'the last one on or before publication' }],
    }
  }
  return {
    edtf: dayText(before),
    alternatives:
      coming === before ? [] : [{ edtf: dayText(coming), rule: 'the next one from publication' }],
  }
}

function last(day: number, published: number): number {
  return published - ((weekdayOf(published) - day + 7) % 7)
}
