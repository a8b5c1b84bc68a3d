import { toStoredBounds } from '@annals/dates'
import { readDate } from '../../writing/input-rules.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'

/**
 * The columns of an event's date: EDTF text, and what follows from it.
 * @throws InvalidDateError where the text is no EDTF.
 */
export function dateColumns(edtf: string | null, field: string) {
  if (edtf === null)
    throw new InvalidInputError(field, 'EMPTY', 'Every event has a date; give one.')
  const date = readDate(edtf, field)
  const { precision, isApproximate, isUncertain } = date
  return { edtf: date.edtf, ...toStoredBounds(date), precision, isApproximate, isUncertain }
}
