import { apiUrl } from '../../env.ts'
import type { EmbedOptions, EmbedTheme } from './embed-options.ts'

/** A chart's data as its JSON file has it. */
export interface ChartData {
  readonly header: { readonly title: string; readonly address: string; readonly asOf: string }
  readonly kind: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | boolean | null)[])[]
  /** What the picture is drawn from, as the chart's kind has it. */
  readonly drawn: unknown
}

/** A file that the API could not give: `status` as HTTP has it, the message a sentence for readers. */
export class ChartFileError extends Error {
  override readonly name = 'ChartFileError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** @throws ChartFileError where there is no such chart, or it has no such file. */
export async function readPicture(
  chart: string,
  options: EmbedOptions,
  theme: EmbedTheme,
): Promise<string> {
  const parameters = new URLSearchParams({ theme })
  if (options.width !== null) parameters.set('width', String(options.width))
  if (options.language !== null) parameters.set('language', options.language)
  return (await readFile(chart, options, 'svg', parameters)).text()
}

/** @throws ChartFileError where there is no such chart. */
export async function readData(chart: string, options: EmbedOptions): Promise<ChartData> {
  const parameters = new URLSearchParams()
  if (options.language !== null) parameters.set('language', options.language)
  return (await readFile(chart, options, 'json', parameters)).json() as Promise<ChartData>
}

async function readFile(
  chart: string,
  { pin }: EmbedOptions,
  format: string,
  parameters: URLSearchParams,
): Promise<Response> {
  const file = pin === null ? `/charts/${encodeURIComponent(chart)}` : `/pins/${pin}`
  const response = await ask(`${apiUrl()}${file}.${format}?${parameters}`)
  if (response.ok) return response
  throw new ChartFileError(response.status, (await response.text()).trim())
}

async function ask(address: string): Promise<Response> {
  try {
    return await fetch(address, { cache: 'no-store' })
  } catch (error) {
    // Node's fetch says so where the API cannot be reached.
    if (!(error instanceof TypeError)) throw error
    throw new ChartFileError(503, 'The charts can’t be reached just now. Try again in a minute.')
  }
}
