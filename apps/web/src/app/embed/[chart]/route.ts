import { ChartFileError, readData, readPicture } from '../../../features/embed/chart-files.ts'
import { readMarks, readOrigin } from '../../../features/embed/chart-marks.ts'
import {
  type EmbedOptions,
  type EmbedTheme,
  embedOptions,
} from '../../../features/embed/embed-options.ts'
import { embedErrorPage, embedPage, inlinePicture } from '../../../features/embed/embed-page.ts'
import { dayOf } from '../../../i18n/instants.ts'
import { chooseLocale, type Locale } from '../../../i18n/locales.ts'
import { chartTranslator } from '../../../i18n/translator-of.ts'

interface Context {
  readonly params: Promise<{ readonly chart: string }>
}

/**
 * One chart without chrome, for other people's pages: `/embed/<chart>`. `as=picture`, `as=data` and
 * `as=marks&range=<EDTF>` give its parts to the frame's own script.
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
      case 'data': {
        const data = await readData(chart, options)
        return json({ ...data, foot: await footOf(chart, options) })
      }
      case 'marks': {
        const range = searchParams.get('range') ?? ''
        return json(options.pin === null ? await readMarks(chart, range) : null)
      }
    }
    const themes: readonly EmbedTheme[] = theme === null ? ['light', 'dark'] : [theme]
    const [data, origin] = await Promise.all([
      readData(chart, options),
      readOrigin(chart, options.pin),
    ])
    const language = options.language ?? origin?.language ?? 'en'
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
    return answer(
      embedPage({ slug: chart, data, pictures, options, language, address }),
      'text/html',
    )
  } catch (error) {
    if (!(error instanceof ChartFileError)) throw error
    const locale = chooseLocale(
      options.language ?? undefined,
      request.headers.get('accept-language'),
    )
    const sentence = await sentenceOf(error, locale)
    return answer(embedErrorPage(sentence, locale, options), 'text/html', error.status)
  }
}

/** Why there is no chart, in words of a reader's language as far as its status tells. */
async function sentenceOf({ status, message }: ChartFileError, locale: Locale): Promise<string> {
  const t = await chartTranslator(locale)
  switch (status) {
    case 404:
      return `${t('notFound')}. ${t('notFoundHelp')}`
    case 410:
      return `${t('gone')}. ${t('goneHelp')}`
    case 422:
      return t('notDrawable')
    default:
      return status >= 500 ? t('unreachable') : message
  }
}

/** "News article of 16 August 2022 · As of 17 August 2022", in the frame's language. */
async function footOf(chart: string, { pin, language }: EmbedOptions): Promise<string> {
  const origin = await readOrigin(chart, pin)
  if (origin === null) return ''
  const locale = chooseLocale(language ?? origin.language ?? undefined, null)
  const t = await chartTranslator(locale)
  const parts = [
    origin.sourceLine,
    origin.pinnedAt === null ? '' : t('asOf', { date: dayOf(origin.pinnedAt, locale) }),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function json(value: unknown): Response {
  return answer(JSON.stringify(value), 'application/json')
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
      // A host may sandbox the frame, which then has an origin of its own.
      'access-control-allow-origin': '*',
      'content-security-policy': POLICY,
      'cache-control': status === 200 ? 'public, max-age=60' : 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}
