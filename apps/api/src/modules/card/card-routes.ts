import { createHash } from 'node:crypto'
import { drawCard, renderPng } from '@annals/charts/still'
import { z } from 'zod'
import type { Route } from '../../http/routes.ts'
import { type ChartReader, ChartUnreadableError } from '../chart-files/chart-reader.ts'
import { CARD_KINDS, type CardKind, readCard } from './read-card.ts'

const ADDRESS = /^\/cards\/([a-z]+)\/([^/]+)\.png$/

/** BCP 47; what is none counts as English, since a card is never asked for by a person. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .catch('en')

/**
 * `/cards/<events|timelines|charts>/<slug>.png`: what a link to a page looks like where it is shared,
 * 1200 × 630 px. Answered 304 where nothing changed.
 */
export function cardRoutes(reader: ChartReader, siteName: string): readonly Route[] {
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    const [, folder, slug = ''] = ADDRESS.exec(pathname) ?? []
    const kind = CARD_KINDS.find((each) => each === folder)
    const locale = language.parse(searchParams.get('language') ?? 'en')
    const svg = kind && (await cardSvg(reader, siteName, kind, decodeURIComponent(slug), locale))
    if (!svg) {
      return new Response('There is no page of that name that is public.\n', {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      })
    }
    const etag = `"${createHash('sha256').update(svg).digest('base64url')}"`
    const headers = { etag, 'cache-control': 'public, max-age=300, must-revalidate' }
    // The picture is the costly part: whoever has it is not sent it again.
    if (request.headers.get('if-none-match') === etag) {
      return new Response(null, { status: 304, headers })
    }
    return new Response(new Uint8Array(renderPng(svg, 1)), {
      headers: { ...headers, 'content-type': 'image/png', 'x-content-type-options': 'nosniff' },
    })
  }
  return [{ path: '/cards/', answer }]
}

/** Null where there is nothing to show, or a chart that can't be drawn any more. */
async function cardSvg(
  reader: ChartReader,
  site: string,
  kind: CardKind,
  slug: string,
  locale: string,
): Promise<string | null> {
  try {
    const card = await readCard(reader, kind, slug, locale)
    return card && drawCard({ site, ...card })
  } catch (error) {
    if (error instanceof ChartUnreadableError) return null
    throw error
  }
}
