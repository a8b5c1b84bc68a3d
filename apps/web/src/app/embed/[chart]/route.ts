import { ChartFileError, readData, readPicture } from '../../../features/embed/chart-files.ts'
import { type EmbedTheme, embedOptions } from '../../../features/embed/embed-options.ts'
import { embedErrorPage, embedPage, inlinePicture } from '../../../features/embed/embed-page.ts'

interface Context {
  readonly params: Promise<{ readonly chart: string }>
}

/**
 * One chart without chrome, for other people's pages: `/embed/<chart>`. `as=picture` and `as=data` give
 * its parts to the frame's own script.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { chart } = await params
  const { pathname, searchParams } = new URL(request.url)
  const options = embedOptions(searchParams)
  const theme = options.theme === 'auto' ? null : options.theme
  try {
    switch (searchParams.get('as')) {
      case 'picture': {
        const svg = await readPicture(chart, options, theme ?? 'light')
        return answer(inlinePicture({ theme: theme ?? 'light', svg }), 'image/svg+xml')
      }
      case 'data':
        return answer(JSON.stringify(await readData(chart, options)), 'application/json')
    }
    const themes: readonly EmbedTheme[] = theme === null ? ['light', 'dark'] : [theme]
    const data = await readData(chart, options)
    const pictures =
      data.kind === 'TABLE'
        ? []
        : await Promise.all(
            themes.map(async (each) => ({
              theme: each,
              svg: await readPicture(chart, options, each),
            })),
          )
    const own = new URLSearchParams(searchParams)
    for (const name of ['theme', 'width']) own.delete(name)
    const address = `${pathname}?${own}`
    return answer(embedPage({ slug: chart, data, pictures, options, address }), 'text/html')
  } catch (error) {
    if (!(error instanceof ChartFileError)) throw error
    return answer(embedErrorPage(error.message, options), 'text/html', error.status)
  }
}

/** No page but these may be framed by anyone; they set no cookie and load nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

function answer(body: string, type: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'cache-control': status === 200 ? 'public, max-age=60' : 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}
