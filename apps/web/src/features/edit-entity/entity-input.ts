import { readTypedDate } from '@annals/dates'
import type { Typing } from '../edit-event/event-draft.ts'
import type { FieldValue, Values } from './entity.ts'
import { DEFAULTS, type FieldSpec } from './fields.ts'

/** What a form can say by itself. */
export type FieldProblem = 'required' | 'notNumber' | 'unreadDate'

export function emptyValues(fields: readonly FieldSpec[]): Values {
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, type === 'pick' ? null : (DEFAULTS[name] ?? '')]),
  )
}

export function checkValues(
  fields: readonly FieldSpec[],
  values: Values,
  typing: Typing,
): ReadonlyMap<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>()
  for (const [index, { name, type }] of fields.entries()) {
    const text = textOf(values[name])
    if (index === 0 && text === '') problems.set(name, 'required')
    if (type === 'number' && text !== '' && Number.isNaN(numberOf(text)))
      problems.set(name, 'notNumber')
    if (type === 'date' && !['EMPTY', 'DATE'].includes(readTypedDate(text, typing).kind))
      problems.set(name, 'unreadDate')
  }
  return problems
}

/** Checked values as the API takes them: what is empty is null where the API may have nothing. */
export function entityInput(
  fields: readonly FieldSpec[],
  values: Values,
  typing: Typing,
): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, inputOf(field)]))

  function inputOf({ name, type }: FieldSpec): unknown {
    const value = values[name] ?? null
    const text = textOf(value)
    if (type === 'pick') return typeof value === 'string' ? null : (value?.id ?? null)
    if (type === 'names')
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    if (name === 'description' || name === 'note') return text
    if (text === '') return null
    if (type === 'number') return numberOf(text)
    if (type !== 'date') return text
    const reading = readTypedDate(text, typing)
    return reading.kind === 'DATE' ? reading.date.edtf : null
  }
}

/** In every language that the pages speak but English, a comma stands before the decimals. */
function numberOf(text: string): number {
  return Number(text.replace(',', '.'))
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}
