import type { ExecutionResult } from 'graphql'

/** A result as JSON, without what its errors say of it to the server alone. */
export function resultText({ data, errors, extensions }: ExecutionResult): string {
  return JSON.stringify({
    ...(errors === undefined ? {} : { errors: errors.map(outwardError) }),
    data,
    extensions,
  })
}

function outwardError(error: NonNullable<ExecutionResult['errors']>[number]) {
  const { extensions, ...rest } = error.toJSON()
  const { http: _http, unexpected: _unexpected, ...outward } = extensions ?? {}
  return { ...rest, extensions: outward }
}
