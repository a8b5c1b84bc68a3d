import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { createDataMark } from '../../answers/data-mark.ts'
import { shareReadings } from '../../answers/shared-readings.ts'
import type { Route } from '../../http/routes.ts'
import { InvalidDateError, InvalidInputError } from '../../writing/write-errors.ts'
import { type ChartFile, chartFile } from './chart-file.ts'
import { type ChartReader, ChartUnreadableError } from './chart-reader.ts'
import { BadFileRequestError, type FileRequest, readFileRequest } from './file-request.ts'
import { wasDeleted } from './was-deleted.ts'

const MOST_READINGS = 100

/** Bytes of pins' files that one process keeps ready. */
const KEPT_BYTES = 32 * 1024 * 1024

/**
 * `/charts/<slug>.<format>`, `/pins/<hash>.<format>`, and `/charts/preview.<format>?spec=…` for a chart
 * that is not saved: pictures and data of charts, for anyone. A
 * chart's file is asked for again each time and answered 304 where nothing changed; a pin's never
 * changes. What cannot be answered is a sentence in plain text.
 */
export function chartFileRoutes({ schema, context }: ChartReader): readonly Route[] {
  // A page that frames a chart asks for its picture in each theme and for its data within a moment.
  const share = shareReadings(createDataMark(context.database), MOST_READINGS)
  const reader = { schema, context, share }
  const kept = new LRUCache<string, ChartFile>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => body.length + 1,
  })
  const fileOf = async (request: FileRequest): Promise<ChartFile | null> => {
    const key = JSON.stringify(request)
    const known = kept.get(key)
    if (known !== undefined) return known
    const file = await chartFile(reader, request)
    if (file?.isImmutable) kept.set(key, file)
    return file
  }
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sentence(405, 'Files are read by GET.', { allow: 'GET, HEAD' })
    }
    try {
      const asked = readFileRequest(new URL(request.url))
      const file = await fileOf(asked)
      if (file === null) return missing(reader, asked)
      return fileResponse(request, file)
    } catch (error) {
      if (error instanceof BadFileRequestError) return sentence(400, error.message)
      if (error instanceof ChartUnreadableError) {
        return sentence(422, `This chart can't be drawn: ${error.message} (${error.field})`)
      }
      if (error instanceof InvalidInputError) return sentence(400, error.message)
      if (error instanceof InvalidDateError) {
        return sentence(400, `${error.field}: ${error.message}`)
      }
      throw error
    }
  }
  return [
    { path: '/charts/', answer },
    { path: '/pins/', answer },
  ]
}

async function missing(reader: ChartReader, { of, name }: FileRequest): Promise<Response> {
  if (of === 'chart' && (await wasDeleted(reader, name))) {
    return sentence(410, 'This chart was deleted. Its pins are still at their addresses.')
  }
  const what = of === 'pin' ? 'pin of that hash' : 'chart of that name that is public'
  return sentence(404, `There is no ${what}.`)
}

const OPEN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
}

function fileResponse(request: Request, { body, contentType, name, isImmutable }: ChartFile) {
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = {
    ...OPEN,
    etag: tag,
    'cache-control': isImmutable
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
  }
  const asked = request.headers.get('if-none-match')?.split(',') ?? []
  if (asked.some((each) => each.trim().replace(/^W\//, '') === tag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: {
      ...headers,
      'content-type': contentType,
      'content-disposition': `inline; filename="${name}"`,
    },
  })
}

function sentence(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      ...OPEN,
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  })
}
