import type { Page } from '@playwright/test'

export interface SavedChart {
  readonly id: string
  readonly slug: string
  readonly version: number
}

interface Fields {
  readonly kind: string
  readonly title: string
  readonly filter?: object
  /** Whether it is pinned, and shows the pin. */
  readonly show?: boolean
}

/** Saves a chart as the editor of a page, past the dialog. */
export async function saveChart(
  page: Page,
  { show = false, ...input }: Fields,
): Promise<SavedChart> {
  const chart = await write(page, 'createChart', 'CreateChart', input)
  if (!show) return chart
  const { id, version: expectedVersion } = chart
  return write(page, 'pinChart', 'PinChart', { id, expectedVersion, show })
}

async function write(page: Page, name: string, type: string, input: object): Promise<SavedChart> {
  const response = await page.request.post('/graphql', {
    data: {
      query: `mutation Save($input: ${type}Input!) { result: ${name}(input: $input) {
        ... on ${type}Success { chart { id slug version } } ... on Error { message } } }`,
      variables: { input },
    },
  })
  const { data } = (await response.json()) as {
    data: { result: { chart?: SavedChart; message?: string } }
  }
  if (data.result.chart === undefined) throw new Error(`${name}: ${data.result.message}`)
  return data.result.chart
}
