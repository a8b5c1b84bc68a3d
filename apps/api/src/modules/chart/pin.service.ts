import type { Prisma } from '@annals/prisma'
import type { EntityAnswer, VersionedInput } from '../../writing/entity-life.ts'
import { perform } from '../../writing/perform.ts'
import { keyFromId } from '../../writing/references.ts'
import { InvalidInputError, NotFoundError } from '../../writing/write-errors.ts'
import type { Transaction, WriteTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'
import { type ChartReader, ChartUnreadableError } from '../chart-files/chart-reader.ts'
import type { FrozenChart } from '../chart-files/freeze-chart.ts'
import { readSpecification } from './chart.service.ts'

export interface PinChartInput extends VersionedInput {
  readonly show?: boolean | null | undefined
}

export interface ShowPinInput extends VersionedInput {
  readonly hash: string
}

export type PinAnswer = { readonly id: string; readonly pinId: string }

/** Freezes a chart as it stands; the same state once more is the same pin. */
export function pinChart(
  writer: Writer,
  input: PinChartInput,
  reader: ChartReader,
): Promise<PinAnswer> {
  return perform(writer, 'pinChart', input, async (write) => {
    const id = keyFromId('CHART', input.id, 'id')
    await write.change('CHART', id, input.expectedVersion)
    await refuseDraft(write.database, id)
    const pinId = await keep(write, id, await freeze(write.database, reader, id))
    if (input.show === true) await show(write, id, pinId)
    return { id, pinId }
  })
}

/** Makes a chart show one of its pins wherever it is framed. */
export function showPin(writer: Writer, input: ShowPinInput): Promise<EntityAnswer> {
  return perform(writer, 'showPin', input, async (write) => {
    const { hash } = input
    const id = keyFromId('CHART', input.id, 'id')
    await write.change('CHART', id, input.expectedVersion)
    const pin = await write.database.pin.findFirst({ where: { hash, chartId: id } })
    if (pin === null) throw new NotFoundError('hash', hash, 'This chart has no such pin.')
    await show(write, id, pin.id)
    return { id }
  })
}

/** Makes a chart show today's data again. */
export function followData(writer: Writer, input: VersionedInput): Promise<EntityAnswer> {
  return perform(writer, 'followData', input, async (write) => {
    const id = keyFromId('CHART', input.id, 'id')
    await write.change('CHART', id, input.expectedVersion)
    await show(write, id, null)
    return { id }
  })
}

async function refuseDraft(database: Transaction, id: string): Promise<void> {
  const { status } = await database.chart.findUniqueOrThrow({ where: { id } })
  if (status === 'PUBLISHED') return
  throw new InvalidInputError('id', 'STATE', 'Publish the chart first: a pin is public for good.')
}

async function freeze(database: Transaction, reader: ChartReader, id: string) {
  // What draws charts is large, and most processes never need it.
  const { freezeChart } = await import('../chart-files/freeze-chart.ts')
  try {
    return await freezeChart(reader, await readSpecification(database, id))
  } catch (error) {
    if (!(error instanceof ChartUnreadableError)) throw error
    throw new InvalidInputError(
      'id',
      'STATE',
      `It cannot be drawn: ${error.message} (${error.field})`,
    )
  }
}

async function keep(
  { database }: WriteTransaction,
  chartId: string,
  { specification, data, basis, ...frozen }: FrozenChart,
): Promise<string> {
  const { hash } = frozen
  const known = await database.pin.findUnique({ where: { hash }, select: { id: true } })
  if (known !== null) return known.id
  const columns = { ...frozen, ...asJson({ specification, data, basis }), chartId }
  const { id } = await database.pin.create({ data: columns, select: { id: true } })
  return id
}

function asJson<Fields extends object>(fields: Fields) {
  return fields as unknown as { readonly [Name in keyof Fields]: Prisma.InputJsonObject }
}

async function show({ database, now }: WriteTransaction, id: string, shownPinId: string | null) {
  await database.chart.update({ where: { id }, data: { shownPinId, updatedAt: now } })
}
