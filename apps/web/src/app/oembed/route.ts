import { type Oembed, oembedTarget, oembedXml, sizeLimit } from '../../features/embed/oembed.ts'
import { readOembed } from '../../features/embed/read-oembed.ts'
import { siteAddress } from '../../features/metadata/site-address.ts'

/** `/oembed?url=…&format=json|xml&maxwidth=…&maxheight=…`, by https://oembed.com/. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams, origin } = new URL(request.url)
  const url = searchParams.get('url')
  if (url === null) return sentence(400, 'Name a chart: ?url=<the address of its page>.')
  const format = searchParams.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') {
    return sentence(501, 'The format can be json or xml.')
  }
  const width = sizeLimit(searchParams.get('maxwidth'))
  const height = sizeLimit(searchParams.get('maxheight'))
  if (width === null || height === null) {
    return sentence(400, 'maxwidth and maxheight are whole numbers of pixels above 0.')
  }
  const site = await siteAddress()
  const target = oembedTarget(url, [site, origin])
  const answer = target && (await readOembed(target, site, { width, height }))
  if (answer === null) return sentence(404, 'There is no public chart at that address.')
  return answerAs(format, answer)
}

const OPEN = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }

function answerAs(format: 'json' | 'xml', answer: Oembed): Response {
  const isJson = format === 'json'
  return new Response(isJson ? JSON.stringify(answer) : oembedXml(answer), {
    headers: {
      ...OPEN,
      'content-type': isJson ? 'application/json' : 'text/xml; charset=utf-8',
      'cache-control': 'public, max-age=60',
    },
  })
}

function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...OPEN, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
