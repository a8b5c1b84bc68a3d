import type { Page } from '@playwright/test'

export interface Written {
  readonly id: string
  readonly slug: string
  readonly version: number
}

/** Sends a mutation as the editor of a page, past the forms; answers what it wrote, which its success calls `entity`. */
export async function write(
  page: Page,
  mutation: string,
  entity: string,
  input: object,
): Promise<Written> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
  const response = await page.request.post('/graphql', {
    data: {
      query: `mutation Write($input: ${type}Input!) { result: ${mutation}(input: $input) {
        ... on ${type}Success { entity: ${entity} { id slug version } } ... on Error { message } } }`,
      variables: { input },
    },
  })
  const { data, errors } = (await response.json()) as {
    readonly data?: { readonly result: { readonly entity?: Written; readonly message?: string } }
    readonly errors?: readonly { readonly message: string }[]
  }
  const written = data?.result.entity
  if (written === undefined)
    throw new Error(`${mutation}: ${data?.result.message ?? errors?.[0]?.message}`)
  return written
}
