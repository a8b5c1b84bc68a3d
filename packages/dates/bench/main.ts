/**
 * npm run bench:dates [-- --set FILE.jsonl]… [--recognizers FILE.jsonl]… [--json] [--errors]
 * It runs the package's source, so no build can be stale.
 */

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as dates from '../src/index.ts'
import type { DateMention, ReadingOptions } from '../src/reading/mention.ts'
import { readWithChrono } from './chrono-reader.ts'
import {
  BadLineError,
  type LabelledText,
  readLabelledSet,
  readRecognizersSet,
} from './labelled-set.ts'
import { type Mistake, type Reader, type Score, score } from './score.ts'
import { articleTimes, parsesPerSecond } from './speed.ts'

interface Dates {
  parseEdtf: (text: string) => unknown
  readDates: (text: string, options: ReadingOptions) => DateMention[]
}

const EXAMPLES = ['news-tune.jsonl', 'news-report.jsonl'].map((name) =>
  fileURLToPath(new URL(`../../../examples/dates/${name}`, import.meta.url)),
)

try {
  main()
} catch (error) {
  if (!(error instanceof BadLineError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function main(): void {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true, default: [] },
      recognizers: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
    },
  })
  // npm runs scripts in the package's folder; INIT_CWD is where the person stands.
  const at = (file: string) => resolve(process.env.INIT_CWD ?? '.', file)
  const named = [
    ...values.set.map((file) => ({ file, texts: readLabelledSet(at(file)) })),
    ...values.recognizers.map((file) => ({ file, texts: readRecognizersSet(at(file)) })),
  ]
  const sets =
    named.length > 0 ? named : EXAMPLES.map((file) => ({ file, texts: readLabelledSet(file) }))
  // Partial: the bench still measures chrono-node where the reader does not exist yet.
  const { readDates, parseEdtf }: Partial<Dates> = dates
  if (!readDates) process.stderr.write('@annals/dates exports no readDates: ours is null\n')
  const ours = readDates && readerOf(readDates)
  if (values.json) {
    const texts = sets.flatMap((set) => set.texts)
    const result = {
      ours: ours ? score(texts, ours).score : null,
      chrono: score(texts, readWithChrono).score,
    }
    process.stdout.write(`${JSON.stringify(result)}\n`)
    return
  }
  if (parseEdtf) printParsing(parseEdtf)
  if (readDates) printReading(readDates)
  for (const { file, texts } of sets) printSet(file, texts, ours, values.errors)
}

function readerOf(readDates: Dates['readDates']): Reader {
  return ({ text, publishedOn, language }) =>
    readDates(text, { publishedOn, ...(language ? { language } : {}) })
}

function printParsing(parseEdtf: Dates['parseEdtf']): void {
  print('EDTF parse and bounds, per second')
  for (const [name, rate] of Object.entries(parsesPerSecond(parseEdtf))) print(`  ${name}: ${rate}`)
}

function printReading(readDates: Dates['readDates']): void {
  const { once, twice } = articleTimes((text) => readDates(text, { publishedOn: '2022-08-16' }))
  print(`readDates: ${once.toFixed(1)} ms for 1,000 words, ${twice.toFixed(1)} ms for 2,000`)
  print(`  doubled length takes ${(twice / once).toFixed(2)} times as long`)
}

function printSet(file: string, texts: LabelledText[], ours: Reader | undefined, errors: boolean) {
  print(`${file}: ${texts.length} texts`)
  const result = ours && score(texts, ours)
  if (result) printScore('ours', result.score)
  printScore('chrono', score(texts, readWithChrono).score)
  if (errors) for (const mistake of result?.mistakes ?? []) print(`  ${describe(mistake)}`)
}

function printScore(name: string, { overlap, exact, value }: Score): void {
  const spans = Object.entries({ overlap, exact }).map(
    ([title, { precision, recall, f1 }]) =>
      `${title} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  )
  const values = `value right ${value.accuracy.toFixed(3)} F1 ${value.f1.toFixed(3)}`
  print(`  ${name.padEnd(6)} ${[...spans, values].join(' | ')}`)
}

function describe({ kind, id, words, labelled, found, text }: Mistake): string {
  return `${kind} [${id}] "${words}" labelled ${labelled ?? '-'}, found ${found ?? '-'}\n      ${text}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
