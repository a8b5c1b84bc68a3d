import { type EventDate, formatDate, readTypedDate } from '@annals/dates'

/** A date in words where the field reads those as this date and nothing else; else as EDTF. */
export function typeableText(date: EventDate, locale: string, today: string): string {
  const words = formatDate(date, { locale, form: 'long' })
  const back = readTypedDate(words, { locale, today })
  const isSame =
    back.kind === 'DATE' && back.date.edtf === date.edtf && back.alternatives.length === 0
  return isSame ? words : date.edtf
}
