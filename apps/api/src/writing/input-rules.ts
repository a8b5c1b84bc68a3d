import { type EventDate, parseEdtf, InvalidDateError as UnreadableDateError } from '@annals/dates'
import { z } from 'zod'
import { FORM_SLUG } from './slug.ts'
import { InvalidDateError, type InvalidInputCode, InvalidInputError } from './write-errors.ts'

/** One line of text that must say something. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'It may not be empty.')
    .max(max, `At most ${max} characters.`)
    .regex(/^[^\n\r]*$/, 'It must be a single line.')

/** Text of any number of lines; may be empty. */
export const prose = (max: number) => z.string().max(max, `At most ${max} characters.`)

export const slugRule = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A slug is lower-case ASCII words joined by hyphens.')
  .refine((slug) => slug !== FORM_SLUG, 'At this address the dashboard has the form for a new one.')
  .max(100, 'At most 100 characters.')

export const wholeNumber = (min: number, max: number) =>
  z.number().int().min(min, `At least ${min}.`).max(max, `At most ${max}.`)

/** @throws InvalidInputError naming the first field that breaks a rule. */
export function checkInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  path: readonly (string | number)[] = [],
): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = [...path, ...(issue?.path ?? [])].join('.')
  const { code, limit } = brokenRule(issue)
  throw new InvalidInputError(field, code, issue?.message ?? '', limit)
}

function brokenRule(issue: z.core.$ZodIssue | undefined): {
  readonly code: InvalidInputCode
  readonly limit?: number
} {
  if (issue?.code === 'too_small') {
    if (issue.origin === 'string' || issue.origin === 'array') return { code: 'EMPTY' }
    return { code: 'TOO_SMALL', limit: Number(issue.minimum) }
  }
  if (issue?.code === 'too_big') {
    const limit = Number(issue.maximum)
    if (issue.origin === 'string') return { code: 'TOO_LONG', limit }
    return { code: issue.origin === 'array' ? 'TOO_MANY' : 'TOO_LARGE', limit }
  }
  return { code: 'MALFORMED' }
}

/** @throws InvalidInputError where a list that was given has more than so many entries. */
export function checkLength(list: readonly unknown[], most: number, field: string): void {
  if (list.length > most)
    throw new InvalidInputError(field, 'TOO_MANY', `At most ${most} at once.`, most)
}

/** @throws InvalidDateError with the place in the text where reading stopped. */
export function readDate(text: string, field: string): EventDate {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (error instanceof UnreadableDateError) throw new InvalidDateError(field, error)
    throw error
  }
}
