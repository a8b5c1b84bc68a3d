import type { Viewer } from '../context.ts'
import type { TestApi } from './start-test-api.ts'
import { EDITOR } from './viewers.ts'

/** A result of a mutation with what the tests ask of it. */
export interface WriteResult {
  readonly __typename: string
  readonly message?: string
  // Each test selects what it needs.
  readonly [field: string]: unknown
}

/**
 * Runs the mutation `name` with `input` and answers its result; `success` is the selection on the
 * success type. Errors come with message and field.
 */
export async function write(
  api: TestApi,
  name: string,
  input: object,
  success = '__typename',
  viewer: Viewer = EDITOR,
): Promise<WriteResult> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const data = await api.data<Record<string, WriteResult>>(
    `mutation Write($input: ${type}Input!) { ${name}(input: $input) {
       __typename
       ... on ${type}Success { ${success} }
       ... on Error { message }
       ... on InvalidInputError { field code limit }
       ... on NotFoundError { field id }
       ... on VersionConflictError { expectedVersion currentVersion }
     } }`,
    { input },
    { viewer },
  )
  const result = data[name]
  if (result === undefined) throw new Error(`${name} answered nothing`)
  return result
}
