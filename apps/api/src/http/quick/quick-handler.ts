import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Answer } from '../../answers/answer.ts'
import type { Answers } from '../../answers/answers.ts'
import type { KnownDocuments } from '../../answers/known-documents.ts'
import type { RequestContext } from '../../context.ts'
import { acceptedEncoding } from '../compression.ts'
import { isKnown, publicCaching, VARY } from '../conditional-get.ts'
import { textProblem } from '../input-text.ts'
import type { DocumentLimits } from '../limits/document-limits.ts'
import { type RateLimit, rateLimitHeaders } from '../limits/rate-limit.ts'
import type { Metrics } from '../metrics.ts'
import { beginRequest, logAnswer, noteOperation } from '../request-log.ts'
import type { RequestState } from '../request-state.ts'
import type { AnswerHeaders } from './answer-headers.ts'
import { isPlain, paramsOf, readBody } from './quick-request.ts'

export interface QuickParts {
  readonly schema: GraphQLSchema
  readonly known: KnownDocuments
  readonly answers: Answers
  readonly answerHeaders: AnswerHeaders
  /** What outsiders' requests share. */
  readonly context: RequestContext
  readonly addressOf: (req: IncomingMessage) => string
  readonly rateLimit: RateLimit
  readonly documentLimits: DocumentLimits
  readonly metrics: Metrics
  readonly log: Logger
  readonly maxRequestBytes: number
  readonly cacheSeconds: number
}

/** Answers over node:http, or hands on to yoga what it has learned so far of the request. */
export type Handler = (
  req: IncomingMessage,
  res: ServerResponse,
  state?: RequestState,
) => void | Promise<void>

/**
 * Answers outsiders' queries that have been answered before, whatever their variables, without yoga's
 * Request, Response and hooks, which cost more than the rest of Node's part. Everything else, and all
 * that is refused or fails, is yoga's to answer: so each rule stands in one place, and this only asks
 * whether it would let the request through.
 */
export function quickHandler(parts: QuickParts, yoga: Handler): Handler {
  return async (req, res) => {
    const headers = parts.answerHeaders.of(req.method ?? '', req.headers)
    if (headers === undefined || !isPlain(req, parts.maxRequestBytes)) return yoga(req, res)
    const state: RequestState = {}
    beginRequest(state, '/graphql', textOf(req.headers['x-request-id']))
    const body = req.method === 'GET' ? '' : await bodyOf(req)
    if (body === null) return
    const answer = await answerTo(parts, req, body, state)
    if (answer !== null) return send(parts, req, res, state, headers, answer)
    // What yoga would read of the request has been read.
    Object.assign(req, { body })
    return yoga(req, res, state)
  }
}

// Whoever goes away in the middle of the request waits for no answer.
async function bodyOf(req: IncomingMessage): Promise<string | null> {
  try {
    return await readBody(req)
  } catch {
    return null
  }
}

async function answerTo(
  parts: QuickParts,
  req: IncomingMessage,
  body: string,
  state: RequestState,
): Promise<Answer | null> {
  const { schema, context, known, documentLimits, rateLimit, answers } = parts
  const params = paramsOf(req, body)
  if (params === null) return null
  const { query, operationName, variables } = params
  const document = known.get(query)
  if (document === undefined || textProblem(variables, 'variables') !== null) return null
  if (documentLimits.refusalOf(schema, document, operationName, variables) !== null) return null
  state.client = parts.addressOf(req)
  const count = await rateLimit.count(state)
  if (count !== null && count.used > count.limit) return null
  noteOperation(state, operationName)
  const args = {
    schema,
    document,
    operationName,
    variableValues: variables ?? {},
    contextValue: context,
  }
  try {
    return await answers.answer(args, textOf(req.headers['cache-control']) ?? undefined)
  } catch {
    return null // such as a lost database: yoga meets the same, and tells of it
  }
}

async function send(
  { log, metrics, cacheSeconds }: QuickParts,
  req: IncomingMessage,
  res: ServerResponse,
  state: RequestState,
  known: Readonly<Record<string, string>>,
  answer: Answer,
): Promise<void> {
  const headers: Record<string, string> = {
    ...known,
    'x-request-id': state.requestId ?? '',
    ...(state.rateLimit === undefined ? {} : rateLimitHeaders(state.rateLimit)),
  }
  let status = 200
  let body: string | Buffer | null = answer.text
  if (req.method === 'GET') {
    addVary(headers, VARY)
    headers['cache-control'] = publicCaching(cacheSeconds)
    headers.etag = answer.tag
    if (isKnown(textOf(req.headers['if-none-match']), answer.tag)) {
      status = 304
      body = null
      delete headers['content-type']
    }
  }
  const encoding = acceptedEncoding(textOf(req.headers['accept-encoding']))
  const encoded = body === null || encoding === null ? null : await answer.encoded(encoding)
  if (encoded !== null && encoding !== null) {
    body = encoded
    headers['content-encoding'] = encoding
    if (req.method !== 'GET') addVary(headers, 'Accept-Encoding')
  }
  if (body !== null) headers['content-length'] = String(Buffer.byteLength(body))
  res.writeHead(status, headers)
  res.end(body)
  metrics.note(state, status)
  logAnswer(log, state, req.method ?? '', status)
}

function addVary(headers: Record<string, string>, names: string): void {
  headers.vary = headers.vary === undefined ? names : `${headers.vary}, ${names}`
}

function textOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header : null
}
