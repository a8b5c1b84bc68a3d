import { builder } from '../../builder.ts'
import type { InputFields } from '../../schema-types.ts'
import { EventFilter } from '../event/event-filter.graphql.ts'
import {
  CountingRuleEnum,
  HistogramSplitEnum,
  IntervalEnum,
} from '../histogram/histogram.graphql.ts'
import { LaneByEnum } from '../marks/event-marks.graphql.ts'

const ChartThemeEnum = builder.enumType('ChartTheme', {
  description: 'The colours of a chart.',
  values: {
    LIGHT: { value: 'light', description: 'Dark on white.' },
    DARK: { value: 'dark', description: 'Light on near black.' },
    CONTRAST: { value: 'contrast', description: 'Black on white, for print and for weak eyes.' },
  } as const,
})

/** The fields of a chart beside its kind and title. Null takes an option away. */
export function chartFields(t: InputFields) {
  return {
    note: t.string({
      description: 'What a reader must know to read it, in plain text, at most 5,000 characters.',
    }),
    sourceLine: t.string({
      description: 'Where its data comes from, as printed below it, at most 1,000 characters.',
    }),
    filter: t.field({
      type: EventFilter,
      description: 'Which events it draws; all unless told. It draws no draft, whoever asks.',
    }),
    interval: t.field({
      type: IntervalEnum,
      description: 'The width of its buckets; chosen by its width and its data unless told.',
    }),
    splitBy: t.field({
      type: HistogramSplitEnum,
      description: 'What the series of a histogram, share or running total are; one unless told.',
    }),
    counting: t.field({
      type: CountingRuleEnum,
      description: 'How an event whose date spans several buckets counts; SPREAD unless told.',
    }),
    lanes: t.field({
      type: LaneByEnum,
      description: 'What the lanes of a timeline are; one unless told.',
    }),
    range: t.string({
      description: 'What a timeline shows, as EDTF: "1945/2022"; all its events unless told.',
    }),
    theme: t.field({ type: ChartThemeEnum, description: 'Its colours; LIGHT unless told.' }),
    language: t.string({ description: 'The language of its words (BCP 47); "en" unless told.' }),
    width: t.int({ description: 'Its usual width in CSS pixels, 240 to 4,000; 800 unless told.' }),
    height: t.int({
      description: 'Its usual height in CSS pixels, 120 to 4,000; 450 unless told.',
    }),
  }
}
