import { z } from 'zod'

export const REPORT_FORMATS = ['html', 'pdf', 'csv', 'json'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** The parts of the dashboard's selection, as they stand in its address. */
export interface ReportSelection {
  readonly words: string
  /** EDTF; null: all of it. */
  readonly range: string | null
  /** Slugs. */
  readonly topics: readonly string[]
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly sources: readonly string[]
  readonly isDisputed: boolean
  /** Dates are at least so exact; null: any will do. */
  readonly exact: (typeof EXACTNESS)[number] | null
}

export const EXACTNESS = ['year', 'month', 'day', 'hour'] as const

export interface ReportRequest {
  readonly format: ReportFormat
  /** BCP 47. */
  readonly language: string
  /** What the report is of: a curated timeline by its slug, or a selection of events. */
  readonly of:
    | { readonly timeline: string }
    | { readonly selection: ReportSelection; readonly query: string }
}

/** An address that asks for what there is not: the message says what there is. */
export class BadReportRequestError extends Error {
  override readonly name = 'BadReportRequestError'
}

const ADDRESS = /^\/reports\/(?:selection|timelines\/([^/]+))\.([a-z]+)$/

const most = 50
const names = z
  .string()
  .transform((text) => text.split(',').map(decodeComma).filter(Boolean))
  .refine((list) => list.length <= most, { error: `A filter names at most ${most}.` })
  .default([])

const parameters = z.object({
  q: z.string().max(500).default(''),
  range: z.string().max(200).optional(),
  topics: names,
  actors: names,
  places: names,
  sources: names,
  disputed: z.string().default('false'),
  exact: z.enum(EXACTNESS, { error: `exact is one of ${EXACTNESS.join(', ')}.` }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'language must be a BCP 47 tag such as en or fr.',
    })
    .default('en'),
})

/**
 * `/reports/timelines/<slug>.<format>`, or `/reports/selection.<format>` with the query parameters of
 * the overview, and `language`.
 * @throws BadReportRequestError where the address or a parameter is none of ours.
 */
export function readReportRequest(address: URL): ReportRequest {
  const [whole, timeline, extension] = ADDRESS.exec(address.pathname) ?? []
  const format = REPORT_FORMATS.find((each) => each === extension)
  if (whole === undefined || format === undefined) {
    throw new BadReportRequestError(
      'Ask for /reports/selection.html, with the parameters of the overview, or /reports/timelines/<name>.html; instead of .html also .pdf, .csv or .json.',
    )
  }
  const result = parameters.safeParse(Object.fromEntries(address.searchParams))
  if (!result.success) {
    throw new BadReportRequestError(result.error.issues.map(({ message }) => message).join(' '))
  }
  const { q, range, disputed, exact, language, ...lists } = result.data
  if (timeline !== undefined) {
    return { format, language, of: { timeline: decodeURIComponent(timeline) } }
  }
  const query = new URLSearchParams(address.searchParams)
  query.delete('language')
  const selection = {
    words: q,
    range: range ?? null,
    ...lists,
    isDisputed: disputed === 'true',
    exact: exact ?? null,
  }
  return { format, language, of: { selection, query: query.toString() } }
}

/** A comma inside of a name is written as the overview writes it. */
function decodeComma(text: string): string {
  return text.replaceAll('%2C', ',')
}
