import { STILL_LIMITS } from '@annals/charts/still-limits'
import type { CountingRule, Interval } from '@annals/dates'
import type { ChartKind } from '@annals/prisma'
import { z } from 'zod'
import { given } from '../../writing/given.ts'
import { checkInput, prose, readDate, wholeNumber } from '../../writing/input-rules.ts'
import type { ChartSpecification } from '../chart-files/chart-specification.ts'
import { filterParts } from '../chart-files/filter-parts.ts'
import { languageTag } from '../chart-files/language-tag.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import type { HistogramSplit } from '../histogram/split.sql.ts'
import type { LaneBy } from '../marks/mark-grid.ts'

type Maybe<Value> = Value | null | undefined

/** What draws a chart, as callers give it. Left out: as it was, or the usual; null: the usual. */
export interface ChartFields {
  readonly kind?: Maybe<ChartKind>
  readonly title?: Maybe<string>
  readonly note?: Maybe<string>
  readonly sourceLine?: Maybe<string>
  readonly filter?: Maybe<EventFilterInput>
  readonly interval?: Maybe<Interval>
  readonly splitBy?: Maybe<HistogramSplit>
  readonly counting?: Maybe<CountingRule>
  readonly lanes?: Maybe<LaneBy>
  /** EDTF. */
  readonly range?: Maybe<string>
  readonly theme?: Maybe<'light' | 'dark' | 'contrast'>
  /** BCP 47. */
  readonly language?: Maybe<string>
  /** CSS pixels. */
  readonly width?: Maybe<number>
  readonly height?: Maybe<number>
}

/** A chart of which nothing is given yet. */
export function usualSpecification(kind: ChartKind, slug: string): ChartSpecification {
  return { slug, kind, ...USUAL }
}

/**
 * What a chart becomes by the fields that are given.
 * @throws InvalidInputError or InvalidDateError naming the field that is not understood.
 */
export function changedSpecification(
  old: ChartSpecification,
  fields: ChartFields,
): ChartSpecification {
  const { title, note, sourceLine, width, height } = checkInput(fieldRules, fields)
  for (const { text, path } of filterParts(fields.filter ?? {}).ranges) readDate(text, path)
  if (fields.range != null) readDate(fields.range, 'range')
  const filter = fields.filter as Maybe<ChartSpecification['filter']>
  return {
    slug: old.slug,
    kind: fields.kind ?? old.kind,
    title: changed(title, old.title, USUAL.title),
    note: changed(note, old.note, USUAL.note),
    sourceLine: changed(sourceLine, old.sourceLine, USUAL.sourceLine),
    filter: changed(filter, old.filter, USUAL.filter),
    options: changedOptions(old.options, fields),
    width: changed(width, old.width, USUAL.width),
    height: changed(height, old.height, USUAL.height),
  }
}

const USUAL = {
  title: '',
  note: '',
  sourceLine: '',
  filter: {},
  options: {},
  width: 800,
  height: 450,
}

function changed<Value>(now: Maybe<Value>, before: Value, usual: Value): Value {
  return now === undefined ? before : (now ?? usual)
}

const OPTION_NAMES = [
  'interval',
  'splitBy',
  'counting',
  'lanes',
  'range',
  'theme',
  'language',
] as const

function changedOptions(
  old: Readonly<Record<string, unknown>>,
  fields: ChartFields,
): Record<string, unknown> {
  const now = given(Object.fromEntries(OPTION_NAMES.map((name) => [name, fields[name]])))
  return Object.fromEntries(
    Object.entries({ ...old, ...now }).filter(([, value]) => value !== null),
  )
}

const fieldRules = z.object({
  title: prose(300)
    .trim()
    .regex(/^[^\n\r]*$/, 'It must be a single line.')
    .nullish(),
  note: prose(5_000).nullish(),
  sourceLine: prose(1_000).nullish(),
  language: languageTag.nullish(),
  width: wholeNumber(...STILL_LIMITS.width).nullish(),
  height: wholeNumber(...STILL_LIMITS.height).nullish(),
})
