import { readTypedDate, type TypedReading } from '@annals/dates'

interface TypingOptions {
  readonly locale: string
  /** As EDTF. */
  readonly today: string
}

/** The single day that a reading means, as EDTF; null where it means more or less than one. */
export function dayOf(reading: TypedReading): string | null {
  if (reading.kind !== 'DATE') return null
  return /^\d{4}-\d\d-\d\d$/.test(reading.date.edtf) ? reading.date.edtf : null
}

/** The day that stands alone on one of the first lines of a text, as written there; null where none does. */
export function dayNamedIn(text: string, options: TypingOptions): string | null {
  const lines = text
    .trimStart()
    .split('\n', 5)
    .map((line) => line.trim())
  return (
    lines.find(
      (line) => /\d/.test(line) && line.length < 40 && dayOf(readTypedDate(line, options)) !== null,
    ) ?? null
  )
}
