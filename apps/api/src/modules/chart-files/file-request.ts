import { STILL_LIMITS } from '@annals/charts/still-limits'
import { z } from 'zod'
import { languageTag } from './language-tag.ts'

export const FILE_FORMATS = ['svg', 'png', 'pdf', 'csv', 'json', 'xlsx'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** A file of a chart, of a pin, or of a chart that is not saved, as an address asks for it. */
export interface FileRequest {
  readonly of: 'chart' | 'pin' | 'preview'
  /** The chart's slug, the pin's hash, or the specification as JSON text. */
  readonly name: string
  readonly format: FileFormat
  /** Null: the chart's own. */
  readonly width: number | null
  readonly height: number | null
  /** Pixels of a PNG for each pixel of the picture. */
  readonly scale: number
  readonly theme: 'light' | 'dark' | 'contrast' | null
  /** BCP 47; null: the chart's own. */
  readonly language: string | null
}

/** An address that asks for what there is not: the message says what there is. */
export class BadFileRequestError extends Error {
  override readonly name = 'BadFileRequestError'
}

const ADDRESS = /^\/(charts|pins)\/([^/.]+)\.([a-z]+)$/

const within = (name: string, [least, most]: readonly [number, number]) => {
  const error = `${name} must be a number from ${least} to ${most}.`
  return z.coerce.number({ error }).min(least, { error }).max(most, { error })
}

/** The name under which a chart is drawn that is not saved: /charts/preview.svg?spec={…}. */
export const PREVIEW = 'preview'

const MOST_SPECIFICATION = 8_000

const parameters = z.object({
  width: within('width', STILL_LIMITS.width).transform(Math.round).optional(),
  height: within('height', STILL_LIMITS.height).transform(Math.round).optional(),
  scale: within('scale', [0.5, 4]).default(2),
  theme: z
    .enum(['light', 'dark', 'contrast'], { error: 'theme must be light, dark or contrast.' })
    .optional(),
  language: languageTag.optional(),
  spec: z
    .string()
    .max(MOST_SPECIFICATION, `spec holds at most ${MOST_SPECIFICATION} characters.`)
    .optional(),
})

/** @throws BadFileRequestError where the address or a parameter is none of ours. */
export function readFileRequest(address: URL): FileRequest {
  const [, folder, name = '', extension] = ADDRESS.exec(address.pathname) ?? []
  const format = FILE_FORMATS.find((each) => each === extension)
  if (folder === undefined || format === undefined) {
    throw new BadFileRequestError(
      `Ask for a chart's file by its name and one of ${FILE_FORMATS.map((each) => `.${each}`).join(', ')}: /charts/<name>.svg`,
    )
  }
  const result = parameters.safeParse(Object.fromEntries(address.searchParams))
  if (!result.success) {
    throw new BadFileRequestError(result.error.issues.map(({ message }) => message).join(' '))
  }
  const { width, height, scale, theme, language, spec } = result.data
  const isPreview = folder === 'charts' && name === PREVIEW
  if (isPreview && spec === undefined) {
    throw new BadFileRequestError('Give the chart as JSON text in spec: ?spec={"kind":"HISTOGRAM"}')
  }
  return {
    of: isPreview ? 'preview' : folder === 'pins' ? 'pin' : 'chart',
    name: isPreview ? (spec ?? '') : name,
    format,
    width: width ?? null,
    height: height ?? null,
    scale,
    theme: theme ?? null,
    language: language ?? null,
  }
}
