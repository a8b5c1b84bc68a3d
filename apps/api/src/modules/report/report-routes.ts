import type { Route } from '../../http/routes.ts'
import { type ChartReader, ChartUnreadableError } from '../chart-files/chart-reader.ts'
import { reportFile } from './report-file.ts'
import { BadReportRequestError, type ReportRequest, readReportRequest } from './report-request.ts'

/** Browsers that print at once in one process; others wait their turn. */
const MOST_PRINTS = 2

/**
 * `/reports/selection.<format>` and `/reports/timelines/<slug>.<format>`: what was selected, with its
 * charts, evidence and bibliography, as one file. What cannot be answered is a sentence in plain text.
 */
export function reportRoutes(reader: ChartReader, chromiumPath: string | null): readonly Route[] {
  const turns = createTurns(MOST_PRINTS)
  const fileOf = (request: ReportRequest, signal: AbortSignal) => {
    const make = () => reportFile(reader, chromiumPath, request, signal)
    return request.format === 'pdf' ? turns(make, signal) : make()
  }
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return sentence(405, 'Reports are read by GET.', { allow: 'GET' })
    try {
      const asked = readReportRequest(new URL(request.url))
      const file = await fileOf(asked, request.signal)
      if (file === null) return sentence(404, 'There is no timeline of that name that is public.')
      return new Response(file.body, {
        headers: {
          'content-type': file.contentType,
          'content-disposition': `attachment; filename="${fileName(asked)}"`,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        },
      })
    } catch (error) {
      if (error instanceof BadReportRequestError || error instanceof ChartUnreadableError) {
        return sentence(400, error.message)
      }
      if (request.signal.aborted) return sentence(499, 'Nobody waits for this report any more.')
      throw error
    }
  }
  return [{ path: '/reports/', answer }]
}

function fileName({ of, format }: ReportRequest): string {
  const name = 'timeline' in of ? of.timeline.replaceAll(/[^\w-]/g, '-') : 'annals-report'
  return `${name}.${format}`
}

function sentence(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  })
}

/** Runs at most so many pieces of work at once, each in its turn; one that nobody waits for is passed over. */
function createTurns(most: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      signal.throwIfAborted()
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
