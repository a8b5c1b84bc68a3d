import { type ParsedComponents, parse } from 'chrono-node'
import type { Label, LabelledText } from './labelled-set.ts'

/** chrono-node alone, its default casual parser, at the precision of the components it is certain of. */
export function readWithChrono({ text, publishedOn }: LabelledText): Label[] {
  const reference = { instant: new Date(`${publishedOn}T12:00:00Z`), timezone: 0 }
  return parse(text, reference, { forwardDate: false }).map((result) => {
    const from = edtfOf(result.start)
    return {
      start: result.index,
      end: result.index + result.text.length,
      kind: 'date',
      edtf: result.end ? `${from}/${edtfOf(result.end)}` : from,
    }
  })
}

function edtfOf(date: ParsedComponents): string {
  const pad = (value: number | null, width = 2) => String(value ?? 0).padStart(width, '0')
  const year = date.get('year') ?? 0
  // chrono says -44 for 44 BC; EDTF has a year 0.
  const yearText = year < 0 ? `-${pad(-year - 1, 4)}` : pad(year, 4)
  const month = `${yearText}-${pad(date.get('month'))}`
  const day = `${month}-${pad(date.get('day'))}`
  if (date.isCertain('hour')) return `${day}T${pad(date.get('hour'))}:${pad(date.get('minute'))}`
  if (date.isCertain('day') || date.isCertain('weekday')) return day
  if (date.isCertain('month')) return month
  return date.isCertain('year') ? yearText : day
}
