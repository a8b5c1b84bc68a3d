/** Compares found mentions with labels: precision, recall and F1 of spans, and values of dates. */
import { readableDate } from '../src/readable-date.ts'
import type { Label, LabelledText } from './labelled-set.ts'
import { comparable } from './timex3.ts'

export type Reader = (text: LabelledText) => Label[]

export interface Rates {
  precision: number
  recall: number
  f1: number
}

export interface Score {
  overlap: Rates
  exact: Rates
  value: { accuracy: number; f1: number }
}

export interface Mistake {
  id: string
  kind: 'missed' | 'false alarm' | 'wrong value'
  words: string
  text: string
  labelled: string | null
  found: string | null
}

/** All texts count as one: rates are over the pooled mentions, 1 where there was nothing to find. */
export function score(
  texts: LabelledText[],
  reader: Reader,
): { score: Score; mistakes: Mistake[] } {
  const total = { labels: 0, found: 0, paired: 0, exact: 0 }
  const dates = { labels: 0, found: 0, paired: 0, right: 0 }
  const mistakes: Mistake[] = []
  for (const text of texts) {
    const found = reader(text)
    const pairs = pair(text.mentions, found)
    total.labels += text.mentions.length
    total.found += found.length
    total.paired += pairs.length
    total.exact += pairs.filter(({ label, mention }) => isSameSpan(label, mention)).length
    dates.labels += text.mentions.filter(isDate).length
    dates.found += found.filter(isDate).length
    const datePairs = pairs.filter(({ label }) => isDate(label))
    const wrong = datePairs.filter(({ label, mention }) => !isSameValue(label, mention, text))
    dates.paired += datePairs.length
    dates.right += datePairs.length - wrong.length
    mistakes.push(...mistakesOf(text, found, pairs, wrong))
  }
  const { accuracy, f1 } = {
    accuracy: ratio(dates.right, dates.paired),
    f1: rates(dates.right, dates.found, dates.labels).f1,
  }
  return {
    score: {
      overlap: rates(total.paired, total.found, total.labels),
      exact: rates(total.exact, total.found, total.labels),
      value: { accuracy, f1 },
    },
    mistakes,
  }
}

interface Pair {
  label: Label
  mention: Label
}

/** One to one, the largest overlap first; only mentions of the label's own kind. */
function pair(labels: Label[], found: Label[]): Pair[] {
  const candidates = labels.flatMap((label) =>
    found
      .filter((mention) => mention.kind === label.kind && overlap(label, mention) > 0)
      .map((mention) => ({ label, mention })),
  )
  candidates.sort((a, b) => overlap(b.label, b.mention) - overlap(a.label, a.mention))
  const taken = new Set<Label>()
  return candidates.filter(({ label, mention }) => {
    if (taken.has(label) || taken.has(mention)) return false
    taken.add(label).add(mention)
    return true
  })
}

function mistakesOf(text: LabelledText, found: Label[], pairs: Pair[], wrong: Pair[]): Mistake[] {
  const at = (kind: Mistake['kind'], span: Label, label: Label | null, mention: Label | null) => ({
    id: text.id,
    kind,
    words: text.text.slice(span.start, span.end),
    text: text.text,
    labelled: label && (label.edtf ?? label.kind),
    found: mention && (mention.edtf ?? mention.kind),
  })
  const paired = new Set(pairs.flatMap(({ label, mention }) => [label, mention]))
  return [
    ...text.mentions.filter((label) => !paired.has(label)).map((l) => at('missed', l, l, null)),
    ...found.filter((item) => !paired.has(item)).map((m) => at('false alarm', m, null, m)),
    ...wrong.map(({ label, mention }) => at('wrong value', label, label, mention)),
  ]
}

function isDate(label: Label): boolean {
  return label.kind === 'date'
}

function isSameSpan(a: Label, b: Label): boolean {
  return a.start === b.start && a.end === b.end
}

function isSameValue(a: Label, b: Label, { publishedOn }: LabelledText): boolean {
  if (a.edtf === null || b.edtf === null) return a.edtf === b.edtf
  return (
    comparable(a.edtf, publishedOn) === comparable(b.edtf, publishedOn) || isOpenAt(b.edtf, a.edtf)
  )
}

/** Whether a mention says "since", "until", "before" or "after" of a label's date: labels leave prepositions out. */
function isOpenAt(mentioned: string, labelled: string): boolean {
  const [open, date] = [readableDate(mentioned), readableDate(labelled)]
  if (open === null || date === null) return false
  if (open.latest === null && date.latest !== null)
    return open.earliest === date.earliest || open.earliest === date.latest
  if (open.earliest === null && date.earliest !== null)
    return open.latest === date.latest || open.latest === date.earliest
  return false
}

function overlap(a: Label, b: Label): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function rates(right: number, found: number, labelled: number): Rates {
  const f1 = found + labelled === 0 ? 1 : (2 * right) / (found + labelled)
  return { precision: ratio(right, found), recall: ratio(right, labelled), f1 }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
