import type { ChartKind } from '@annals/prisma'
import { execute, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import type { RequestContext } from '../../context.ts'
import { namedRow } from '../../relay/root-entity.ts'
import { rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import { isReadable } from '../../visibility.ts'
import { CHART_QUERIES } from './chart-queries.ts'

interface StoredChart {
  readonly kind: ChartKind
  readonly filter: object
  readonly options: Readonly<Record<string, unknown>>
  readonly width: number
}

export interface ChartName {
  readonly id?: string | number | null | undefined
  readonly slug?: string | null | undefined
  readonly asOf?: Date | null | undefined
}

/**
 * What a chart draws, read as any client would read it; null where there is no chart of that name.
 * @throws GraphQLError where its filter or options are not what the API takes.
 */
export async function chartDataOf(
  name: ChartName,
  context: RequestContext,
  schema: GraphQLSchema,
): Promise<unknown> {
  const row = rowAs('c')
  const [chart] = await context.database.readRows<StoredChart>(
    sql`SELECT kind, filter, options, width FROM chart ${row.alias} WHERE ${namedRow(row, 'Chart', { ...name })} AND ${isReadable(row, context)}`,
  )
  if (chart === undefined) return null
  const { query, options, shape } = CHART_QUERIES[chart.kind]
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    contextValue: context,
    variableValues: {
      ...options(chart.options, chart.width),
      filter: chart.filter,
      asOf: name.asOf?.toISOString() ?? null,
    },
  })
  const [error] = errors ?? []
  if (error !== undefined) {
    throw new GraphQLError(`The chart cannot be drawn: ${error.message}`, {
      extensions: { code: 'INVALID_CHART', ...error.extensions },
    })
  }
  const [answer] = Object.values(data ?? {})
  return shape?.(answer) ?? answer
}
