import type { ChartKind, Prisma } from '@annals/prisma'
import { z } from 'zod'
import type { Statements } from '../../sql/transaction.ts'
import type { EntityAnswer, VersionedInput } from '../../writing/entity-life.ts'
import { checkInput, line, slugRule } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReference, keyFromId } from '../../writing/references.ts'
import { newSlug } from '../../writing/slug.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { Transaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'
import { type ChartReader, ChartUnreadableError } from '../chart-files/chart-reader.ts'
import { type ChartSpecification, chartOptions } from '../chart-files/chart-specification.ts'
import { PREVIEW } from '../chart-files/file-request.ts'
import { filterParts } from '../chart-files/filter-parts.ts'
import { readChartData } from '../chart-files/read-chart.ts'
import { type ChartFields, changedSpecification, usualSpecification } from './chart-fields.ts'

export interface CreateChartInput extends WriteInput, ChartFields {
  readonly kind: ChartKind
  readonly title: string
  readonly slug?: string | null | undefined
  readonly publish?: boolean | null | undefined
}

export type UpdateChartInput = VersionedInput & ChartFields

/** A new chart, public unless `publish` is false. */
export function createChart(
  writer: Writer,
  input: CreateChartInput,
  reader: ChartReader,
): Promise<EntityAnswer> {
  return perform(writer, 'createChart', input, async (write) => {
    const { database, now } = write
    const { title, slug: asked } = checkInput(newChart, input)
    const isTaken = title.toLowerCase() === PREVIEW
    const slug = await newSlug(write.statements, 'CHART', asked, isTaken ? `${title} chart` : title)
    const chart = changedSpecification(usualSpecification(input.kind, slug), { ...input, title })
    await checkDrawable(write.statements, reader, chart, input)
    const { id } = await database.chart.create({
      data: {
        ...columnsOf(chart),
        status: input.publish === false ? 'DRAFT' : 'PUBLISHED',
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    })
    write.created('CHART', id)
    return { id }
  })
}

/** Changes what is given. Its slug stays for good, since reports hold it. */
export function updateChart(
  writer: Writer,
  input: UpdateChartInput,
  reader: ChartReader,
): Promise<EntityAnswer> {
  return perform(writer, 'updateChart', input, async (write) => {
    const { database } = write
    if (input.title !== undefined) checkInput(newChart.pick({ title: true }), input)
    const id = keyFromId('CHART', input.id, 'id')
    await write.change('CHART', id, input.expectedVersion)
    const chart = changedSpecification(await readSpecification(database, id), input)
    await checkDrawable(write.statements, reader, chart, input)
    await database.chart.update({
      where: { id },
      data: { ...columnsOf(chart), updatedAt: write.now },
    })
    return { id }
  })
}

/** A chart's specification inside a transaction. */
export async function readSpecification(
  database: Transaction,
  id: string,
): Promise<ChartSpecification> {
  const { filter, options, ...chart } = await database.chart.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ slug: true, kind: true, title: true, note: true, sourceLine: true },
      ...{ filter: true, options: true, width: true, height: true },
    },
  })
  return {
    ...chart,
    filter: filter as ChartSpecification['filter'],
    options: options as ChartSpecification['options'],
  }
}

// What cannot be drawn is not saved: the error names the field that stands in the way.
async function checkDrawable(
  statements: Statements,
  reader: ChartReader,
  chart: ChartSpecification,
  { filter }: ChartFields,
): Promise<void> {
  for (const { kind, name, path } of filterParts(filter ?? {}).references) {
    await findReference(statements, kind, name, path)
  }
  const { language: locale } = chartOptions(chart)
  try {
    await readChartData(reader, chart, { width: chart.width, locale, withEvents: false })
  } catch (error) {
    if (!(error instanceof ChartUnreadableError)) throw error
    throw new InvalidInputError(error.field, 'MALFORMED', error.message)
  }
}

function columnsOf({ filter, options, ...chart }: ChartSpecification) {
  return {
    ...chart,
    filter: filter as Prisma.InputJsonObject,
    options: options as Prisma.InputJsonObject,
  }
}

const newChart = z.object({
  title: line(300),
  slug: slugRule
    .refine((slug) => slug !== PREVIEW, 'This address draws charts that are not saved.')
    .nullish(),
})
