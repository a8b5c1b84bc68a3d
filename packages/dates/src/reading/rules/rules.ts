import type { Language } from '../language/language.ts'
import { compile, type Rule } from '../rule.ts'
import { CALENDAR_DATE_RULES } from './calendar-date.ts'
import { COUNTED_RULES } from './counted.ts'
import { DAY_PART_RULES } from './day-part.ts'
import { DURATION_RULES } from './duration.ts'
import { KOREAN_DATE_RULES } from './korean-date.ts'
import { MONTH_RULES } from './month.ts'
import { NAMED_DAY_RULES } from './named-day.ts'
import { QUARTER_RULES } from './quarter.ts'
import { RELATIVE_RULES, relativeWordRules } from './relative.ts'
import { SEASON_RULES } from './season.ts'
import { SET_RULES } from './set.ts'
import { TIME_RULES } from './time.ts'
import { VAGUE_RULES } from './vague.ts'
import { WEEK_RULES } from './week.ts'
import { WEEKDAY_RULES } from './weekday.ts'
import { YEAR_RULES } from './year.ts'

/** Every rule, in the order in which they win where two match the same words. */
const RULES: readonly Rule[] = [
  ...CALENDAR_DATE_RULES,
  ...KOREAN_DATE_RULES,
  ...NAMED_DAY_RULES,
  ...MONTH_RULES,
  ...SEASON_RULES,
  ...YEAR_RULES,
  ...WEEK_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...COUNTED_RULES,
  ...QUARTER_RULES,
  ...DAY_PART_RULES,
  ...TIME_RULES,
  ...VAGUE_RULES,
  ...SET_RULES,
  ...DURATION_RULES,
]

const compiled = new Map<string, readonly { rule: Rule; pattern: RegExp }[]>()

/** A language's rules, compiled once. */
export function rulesFor(language: Language): readonly { rule: Rule; pattern: RegExp }[] {
  const known = compiled.get(language.code)
  if (known !== undefined) return known
  const rules = [...RULES, ...relativeWordRules(language.relative)]
    .filter((rule) => rule.languages === undefined || rule.languages.includes(language.code))
    .map((rule) => ({ rule, pattern: compile(rule.pattern, language) }))
  compiled.set(language.code, rules)
  return rules
}
