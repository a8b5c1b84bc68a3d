import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Route } from '../../http/routes.ts'
import { type ChartFile, chartFile, type FilePublisher } from './chart-file.ts'
import { BadFileRequestError, type FileRequest, readFileRequest } from './file-request.ts'
import { type ChartReader, ChartUnreadableError } from './read-chart.ts'

/** Bytes of pins' files that one process keeps ready. */
const KEPT_BYTES = 32 * 1024 * 1024

/**
 * `/charts/<slug>.<format>` and `/pins/<hash>.<format>`: pictures and data of charts, for anyone. A
 * chart's file is asked for again each time and answered 304 where nothing changed; a pin's never
 * changes. What cannot be answered is a sentence in plain text.
 */
export function chartFileRoutes(
  reader: () => ChartReader,
  publisher: FilePublisher,
): readonly Route[] {
  const kept = new LRUCache<string, ChartFile>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => body.length + 1,
  })
  const fileOf = async (request: FileRequest): Promise<ChartFile | null> => {
    const key = JSON.stringify(request)
    const known = kept.get(key)
    if (known !== undefined) return known
    const file = await chartFile(reader(), publisher, request)
    if (file?.isImmutable) kept.set(key, file)
    return file
  }
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sentence(405, 'Files are read by GET.', { allow: 'GET, HEAD' })
    }
    try {
      const file = await fileOf(readFileRequest(new URL(request.url)))
      if (file === null) return sentence(404, 'There is no chart of that name that is public.')
      return fileResponse(request, file)
    } catch (error) {
      if (error instanceof BadFileRequestError) return sentence(400, error.message)
      if (error instanceof ChartUnreadableError) {
        return sentence(422, `This chart can't be drawn any more: ${error.message}`)
      }
      throw error
    }
  }
  return [
    { path: '/charts/', answer },
    { path: '/pins/', answer },
  ]
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
