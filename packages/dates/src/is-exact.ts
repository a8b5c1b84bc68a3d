import { type DateInterval, readNotation, type SimpleDate } from './notation.ts'

/**
 * Whether EDTF text names one date, or one span with both ends known, without doubt or "about": only then is it
 * exact to its precision. "c. 1945", "since 1991", "between 1991 and 2022" and "15 or 16 August" are not.
 * @throws InvalidDateError where the text is not in the notation.
 */
export function isExact(edtf: string): boolean {
  const notation = readNotation(edtf)
  switch (notation.kind) {
    case 'date':
      return isSure(notation)
    case 'interval':
      return isSureSpan(notation)
    case 'list':
      return notation.members.every((member) =>
        member.kind === 'date' ? isSure(member) : isSureSpan(member),
      )
    case 'set':
      return false
  }
}

function isSureSpan({ from, to }: DateInterval): boolean {
  return from !== null && to !== null && isSure(from) && isSure(to)
}

function isSure({ isApproximate, isUncertain }: SimpleDate): boolean {
  return !isApproximate && !isUncertain
}
