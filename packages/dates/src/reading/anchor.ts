import { firstDayOf } from './calendar.ts'
import type { Context } from './rule.ts'

/** The date named last, as the number of its first day; that of publication before any is named. */
export function anchorDay({ named, published }: Context): number {
  return firstDayOf(named.at(-1) ?? '') ?? published
}

/** The date of a form that was named last, or null. */
export function lastNamed({ named }: Context, form: RegExp): string | null {
  return named.findLast((edtf) => form.test(edtf)) ?? null
}

export const DAY_FORM = /^\d{4}-\d{2}-\d{2}(?:T|$)/
export const MONTH_FORM = /^\d{4}-(?:0[1-9]|1[0-2])$/
export const QUARTER_FORM = /^\d{4}-(?:3[3-6]|4[01])$/
