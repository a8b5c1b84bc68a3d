import type { RuleText } from '../rule-words/rule-text.ts'

/** What `readDates` was told about a text: nothing is taken from a clock. */
export interface ReadingOptions {
  /** The day of publication as EDTF, "2022-08-16"; a time after it is ignored. */
  publishedOn: string
  /** BCP 47 tag of the text's language; one that has no words here is read as English. */
  language?: string
  /** IANA zone of the publication. Days are named in it, so it moves nothing by itself. */
  timeZone?: string
}

/** One expression of time found in a text. */
export interface DateMention {
  /** Offset of the first UTF-16 unit. */
  start: number
  /** Offset after the last UTF-16 unit. */
  end: number
  /** The expression as written: `text.slice(start, end)`. */
  text: string
  kind: 'date' | 'duration' | 'set'
  /** The date as EDTF; null for every duration and set, and where the text does not say enough. */
  edtf: string | null
  /** The rule that resolved it, in words for people; `ruleInWords` says it in other languages. */
  rule: RuleText
  /** From 0 (a guess) to 1 (written out). */
  confidence: number
  /** What else the same words might mean. */
  alternatives: { edtf: string; rule: RuleText }[]
}
