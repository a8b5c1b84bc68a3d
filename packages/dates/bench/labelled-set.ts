/** Reads labelled sets: our JSON lines (examples/dates/README.md) and those of recognizers-text. */
import { readFileSync } from 'node:fs'
import { edtfOfTimex3 } from './timex3.ts'

export interface Label {
  start: number
  end: number
  kind: 'date' | 'duration' | 'set'
  /** Null for durations, sets, and dates that EDTF cannot say. */
  edtf: string | null
}

export interface LabelledText {
  id: string
  text: string
  /** YYYY-MM-DD. */
  publishedOn: string
  language?: string
  mentions: Label[]
}

/** A line that is not what the format asks for; the message gives file:line and what is wrong. */
export class BadLineError extends Error {
  override name = 'BadLineError'
}

/** Unknown fields are ignored. @throws BadLineError */
export function readLabelledSet(file: string): LabelledText[] {
  return readLines(file, labelledText)
}

/** A set of microsoft/Recognizers-Text; of two values listed the earlier is taken, as in news. @throws BadLineError */
export function readRecognizersSet(file: string): LabelledText[] {
  return readLines(file, recognizersText)
}

function readLines(file: string, read: (value: unknown, line: number) => LabelledText) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        return [read(JSON.parse(line), index + 1)]
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new BadLineError(`${file}:${index + 1}: ${reason}`, { cause: error })
      }
    })
}

function labelledText(value: unknown): LabelledText {
  const line = record(value, 'the line')
  const text = string(line, 'text')
  const publishedOn = string(line, 'publishedOn').slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(publishedOn)) throw new Error('publishedOn must be YYYY-MM-DD')
  if (!Array.isArray(line.mentions)) throw new Error('mentions must be an array')
  return {
    id: String(line.id),
    text,
    publishedOn,
    ...(typeof line.language === 'string' ? { language: line.language } : {}),
    mentions: line.mentions.map((mention, index) => label(mention, index, text, publishedOn)),
  }
}

function label(value: unknown, index: number, text: string, publishedOn: string): Label {
  const mention = record(value, `mentions[${index}]`)
  const { start, end, kind } = mention
  const isSpan = Number.isInteger(start) && Number.isInteger(end)
  if (!isSpan || typeof start !== 'number' || typeof end !== 'number')
    throw new Error(`mentions[${index}]: start and end must be whole numbers`)
  if (start < 0 || end <= start || end > text.length)
    throw new Error(`mentions[${index}]: ${start}-${end} lies outside the text`)
  if (kind !== 'date' && kind !== 'duration' && kind !== 'set')
    throw new Error(`mentions[${index}]: kind must be date, duration or set`)
  if (kind !== 'date') return { start, end, kind, edtf: null }
  if (typeof mention.edtf === 'string') return { start, end, kind, edtf: mention.edtf }
  if (typeof mention.timex3 !== 'string')
    throw new Error(`mentions[${index}]: a date needs edtf or timex3`)
  return { start, end, kind, edtf: edtfOfTimex3(mention.timex3, publishedOn) }
}

function recognizersText(value: unknown, line: number): LabelledText {
  const source = record(value, 'the line')
  const text = string(source, 'input')
  const publishedOn = string(source, 'ref').slice(0, 10)
  if (!Array.isArray(source.results)) throw new Error('results must be an array')
  const mentions = source.results.map((item) => recognizersLabel(item, publishedOn))
  return { id: String(line), text, publishedOn, mentions }
}

function recognizersLabel(value: unknown, publishedOn: string): Label {
  const result = record(value, 'result')
  const start = Number(result.Start)
  // Their end is inclusive.
  const end = Number(result.End) + 1
  const type = string(result, 'TypeName').replace('datetimeV2.', '')
  if (type === 'duration' || type === 'set') return { start, end, kind: type, edtf: null }
  const { values } = record(result.Resolution, 'Resolution')
  const first = record(Array.isArray(values) ? values[0] : {}, 'value')
  return { start, end, kind: 'date', edtf: recognizersEdtf(first, type, publishedOn) }
}

function recognizersEdtf(
  value: Record<string, unknown>,
  type: string,
  publishedOn: string,
): string | null {
  const timex = typeof value.timex === 'string' ? edtfOfTimex3(value.timex, publishedOn) : null
  if (timex && !timex.includes('X')) return timex
  const instant = (text: unknown) =>
    typeof text === 'string' && /^\d{4}-/.test(text) ? text.slice(0, 16).replace(' ', 'T') : ''
  if (!type.endsWith('range')) return instant(value.value) || null
  const [from, end] = [instant(value.start), instant(value.end)]
  if (!from && !end) return null
  // Their end is exclusive; EDTF names the last day itself.
  const last =
    end.length === 10 ? new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10) : end
  return `${from || '..'}/${last || '..'}`
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`${name} must be an object`)
  return Object.fromEntries(Object.entries(value))
}

function string(of: Record<string, unknown>, field: string): string {
  const value = of[field]
  if (typeof value !== 'string') throw new Error(`${field} must be a string`)
  return value
}
