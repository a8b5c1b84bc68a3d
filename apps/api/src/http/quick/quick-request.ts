import type { IncomingMessage } from 'node:http'

/** What GraphQL over HTTP carries in a request, of the right types. */
export interface QuickParams {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>> | null
}

/** Whether a request is of the plain kind that most are: anyone's, and nothing unusual about it. */
export function isPlain(req: IncomingMessage, maxBytes: number): boolean {
  const { method, url = '', headers } = req
  if (UNUSUAL.some((name) => headers[name] !== undefined)) return false
  if (method === 'GET') return url.startsWith('/graphql?')
  const length = Number(headers['content-length'] ?? Number.NaN)
  return method === 'POST' && url === '/graphql' && length > 0 && length <= maxBytes
}

const UNUSUAL = [
  'authorization',
  'cookie',
  'transfer-encoding',
  'content-encoding',
  'access-control-request-method',
  'access-control-request-headers',
] as const

/** The parameters of a plain request; null where they are not what they should be, or more. */
export function paramsOf(req: IncomingMessage, body: string): QuickParams | null {
  try {
    return checked(req.method === 'GET' ? addressParams(req.url ?? '') : JSON.parse(body))
  } catch {
    return null // what is wrong with it is told elsewhere
  }
}

function addressParams(url: string): unknown {
  const params = Object.fromEntries(new URLSearchParams(url.slice(url.indexOf('?') + 1)))
  const { variables } = params
  return variables ? { ...params, variables: JSON.parse(variables) } : params
}

function checked(params: unknown): QuickParams | null {
  if (!isObject(params) || Object.keys(params).some((name) => !NAMES.has(name))) return null
  const { query, operationName = null, variables = null } = params
  if (typeof query !== 'string') return null
  if (operationName !== null && typeof operationName !== 'string') return null
  if (variables !== null && !isObject(variables)) return null
  return { query, operationName, variables }
}

const NAMES = new Set(['query', 'operationName', 'variables'])

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The body of a request, once it is all there. @throws where the client goes away before. */
export function readBody(req: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.once('end', () => {
      const [first] = chunks
      resolve((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString())
    })
    req.once('error', reject)
  })
}
