import { readByValues } from '../../sql/read-by-values.ts'
import { sql } from '../../sql/sql.ts'
import type { EntityAnswer } from '../../writing/entity-life.ts'
import { entityOf, lifeMutations } from '../../writing/entity-mutations.graphql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError, InvalidDateError } from '../../writing/write-errors.ts'
import { Chart, Pin } from '../entity-refs.ts'
import { ChartKindEnum } from './chart.graphql.ts'
import {
  type CreateChartInput,
  createChart,
  type UpdateChartInput,
  updateChart,
} from './chart.service.ts'
import { chartFields } from './chart-inputs.graphql.ts'
import { followData, type PinAnswer, type PinChartInput, pinChart, showPin } from './pin.service.ts'

mutation<CreateChartInput, EntityAnswer>('createChart', {
  description:
    'Saves a chart, public unless publish is false. One that cannot be drawn is refused, with the field that stands in the way.',
  errors: [InvalidDateError, DuplicateError],
  input: (t) => ({
    kind: t.field({ type: ChartKindEnum, required: true, description: 'How it draws.' }),
    title: t.string({ required: true, description: 'Its title, at most 300 characters.' }),
    slug: t.string({
      description:
        'Its name in addresses: lower-case words joined by hyphens; made of the title unless told. It never changes, and no other chart ever gets it.',
    }),
    ...chartFields(t),
    publish: t.boolean({ defaultValue: true, description: 'Whether anyone may see it.' }),
  }),
  success: (t) => ({ chart: t.field(entityOf('CHART', Chart)) }),
  perform: (writer, input, context, schema) => createChart(writer, input, { schema, context }),
})

mutation<UpdateChartInput, EntityAnswer>('updateChart', {
  description:
    'Changes what is given of a chart and leaves the rest as it is. A pin that it shows stays as it is.',
  errors: [InvalidDateError],
  input: (t) => ({
    ...versionedFields(t, 'the chart'),
    kind: t.field({ type: ChartKindEnum, description: 'How it draws.' }),
    title: t.string({ description: 'Its title, at most 300 characters.' }),
    ...chartFields(t),
  }),
  success: (t) => ({ chart: t.field(entityOf('CHART', Chart)) }),
  perform: (writer, input, context, schema) => updateChart(writer, input, { schema, context }),
})

lifeMutations('CHART', Chart)

mutation<PinChartInput, PinAnswer>('pinChart', {
  description:
    "Freezes a public chart: its data, its picture and the software's version under a content hash, public for good at /pins/<hash>.svg. The same state pinned again is the same pin.",
  input: (t) => ({
    ...versionedFields(t, 'the chart'),
    show: t.boolean({ description: 'Show the pin at once wherever the chart is framed.' }),
  }),
  success: (t) => ({
    chart: t.field(entityOf('CHART', Chart)),
    pin: t.field({
      ...readByValues(
        ({ pinId }: PinAnswer) => ({ id: sql`${pinId}::uuid` }),
        (values, child) => ({
          from: sql`pin ${child.alias}`,
          where: sql`${child.column('id')} = ${values.column('id')}`,
        }),
      ),
      type: Pin,
      description: 'The frozen state.',
    }),
  }),
  perform: (writer, input, context, schema) => pinChart(writer, input, { schema, context }),
})

mutation('showPin', {
  description:
    'Makes a chart show one of its pins wherever it is framed, without a touch to the pages that frame it.',
  input: (t) => ({
    ...versionedFields(t, 'the chart'),
    hash: t.string({ required: true, description: 'Pin.hash of one of its pins.' }),
  }),
  success: (t) => ({ chart: t.field(entityOf('CHART', Chart)) }),
  perform: showPin,
})

mutation('followData', {
  description: "Makes a chart show today's data again wherever it is framed.",
  input: (t) => versionedFields(t, 'the chart'),
  success: (t) => ({ chart: t.field(entityOf('CHART', Chart)) }),
  perform: followData,
})
