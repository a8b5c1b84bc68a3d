import { dayNumber, dayText, monthText, partsOf } from './calendar.ts'
import type { Context, Reading } from './rule.ts'

/** Where one of two dates is within so many days and the other so far off, the near one is meant. */
const NEAR = 75
const FAR = 270

const PAST = 'the latest not after publication'
const COMING = 'the next from publication'

/** The day and month without a year that is meant, of the nearest on either side of publication. */
export function nearestDay(month: number, day: number, context: Context): Reading | null {
  const { year } = partsOf(context.published)
  // 29 February may be eight years away, in 1896 and 2096.
  const years = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const at = (each: number) => dayNumber(each, month, day)
  const before = years.map((n) => at(year - n)).find((n) => n !== null && n <= context.published)
  const after = years.map((n) => at(year + n)).find((n) => n !== null && n >= context.published)
  if (before == null || after == null) return null
  const isAhead = liesAhead(before, after, context)
  const [meant, other] = isAhead ? [after, before] : [before, after]
  const alternatives: Reading['alternatives'] =
    meant === other ? [] : [{ edtf: dayText(other), rule: isAhead ? PAST : COMING }]
  return { edtf: dayText(meant), alternatives }
}

/** The month without a year that is meant; the month of publication is that one. */
export function nearestMonth(month: number, context: Context): Reading {
  const today = partsOf(context.published)
  if (month === today.month && context.tense !== 'future')
    return { edtf: monthText(today.year, month) }
  const before = month > today.month ? today.year - 1 : today.year
  const after = month < today.month ? today.year + 1 : today.year
  const first = (year: number) => dayNumber(year, month, 1) ?? 0
  const isAhead = liesAhead(first(before), first(after), context)
  const [meant, other] = isAhead ? [after, before] : [before, after]
  const alternatives: Reading['alternatives'] =
    meant === other ? [] : [{ edtf: monthText(other, month), rule: isAhead ? PAST : COMING }]
  return { edtf: monthText(meant, month), alternatives }
}

/** "October sales may show a gain", told in November, are those of the October just past. */
function liesAhead(before: number, after: number, { tense, published }: Context): boolean {
  if (tense === 'past') return false
  if (tense === 'future') return published - before > NEAR || after - published < FAR
  return after - published <= NEAR && published - before >= FAR
}
