import { STILL_LIMITS } from '@annals/charts/still'
import { z } from 'zod'

export const FILE_FORMATS = ['svg', 'png', 'pdf', 'csv', 'json', 'xlsx'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** A file of a chart or of a pin, as an address asks for it. */
export interface FileRequest {
  readonly of: 'chart' | 'pin'
  /** The chart's slug or the pin's hash. */
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

const parameters = z.object({
  width: within('width', STILL_LIMITS.width).transform(Math.round).optional(),
  height: within('height', STILL_LIMITS.height).transform(Math.round).optional(),
  scale: within('scale', [0.5, 4]).default(2),
  theme: z
    .enum(['light', 'dark', 'contrast'], { error: 'theme must be light, dark or contrast.' })
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'language must be a BCP 47 tag such as en or fr.',
    })
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
  const { width, height, scale, theme, language } = result.data
  return {
    of: folder === 'pins' ? 'pin' : 'chart',
    name,
    format,
    width: width ?? null,
    height: height ?? null,
    scale,
    theme: theme ?? null,
    language: language ?? null,
  }
}
