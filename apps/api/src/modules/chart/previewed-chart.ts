import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import { textProblem } from '../../http/input-text.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { ChartSpecification } from '../chart-files/chart-specification.ts'
import { PREVIEW } from '../chart-files/file-request.ts'
import type { CreateChartInput } from './chart.service.ts'
import { changedSpecification, usualSpecification } from './chart-fields.ts'

/**
 * The chart that JSON text describes with the fields of CreateChartInput, of which only `kind` is
 * needed here.
 * @throws InvalidInputError or InvalidDateError naming the field that is not understood.
 */
export function previewedChart(schema: GraphQLSchema, text: string): ChartSpecification {
  const type = schema.getType('CreateChartInput') as GraphQLInputType
  const given = { title: '', ...parsed(text) }
  const problem = textProblem(given, 'spec')
  if (problem !== null) throw new InvalidInputError('spec', 'MALFORMED', problem.message)
  const input = coerceInputValue(given, type, (path, _value, { message }) => {
    throw new InvalidInputError(path.join('.'), 'MALFORMED', message)
  }) as CreateChartInput
  return changedSpecification(usualSpecification(input.kind, PREVIEW), input)
}

function parsed(text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value
  throw new InvalidInputError('spec', 'MALFORMED', 'It is no JSON object.')
}
