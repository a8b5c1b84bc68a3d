import { apiUrl } from '../../env.ts'
import { OembedChart_QueryDocument, OembedPin_QueryDocument } from '../../generated/graphql'
import { askApi } from '../chart/ask-api.ts'
import { FRAME_EXTRA } from './embed-style.ts'
import { escapeHtml } from './escape-html.ts'
import type { Oembed, OembedTarget } from './oembed.ts'

export interface OembedLimits {
  /** CSS pixels; infinite: none. */
  readonly width: number
  readonly height: number
}

/** What a chart is to consumers of oEmbed; null where there is none that anyone may see. */
export async function readOembed(
  target: OembedTarget,
  site: string,
  limits: OembedLimits,
): Promise<Oembed | null> {
  const chart = await readSpecification(target)
  if (chart === null) return null
  const { form, parameters } = target
  const file = target.pin === null ? `/charts/${chart.slug}` : `/pins/${target.pin}`
  const width = Math.min(chart.width, limits.width)
  const [picture, small] = await Promise.all([
    readSize(file, Math.max(LEAST, width), parameters),
    readSize(file, Math.max(LEAST, Math.min(width, THUMBNAIL)), parameters),
  ])
  const common = {
    version: '1.0',
    title: chart.title || chart.slug,
    provider_name: 'Annals',
    provider_url: site,
    cache_age: 3600,
  } as const
  const fits = small !== null && small.width <= limits.width && small.height <= limits.height
  const thumbnail = fits && {
    thumbnail_url: pictureAddress(`${site}${file}.png`, small.width, parameters),
    thumbnail_width: small.width,
    thumbnail_height: small.height,
  }
  if (form !== 'frame') {
    if (picture === null) return null
    const url = pictureAddress(`${site}${file}.${form}`, picture.width, parameters)
    return { type: 'photo', ...common, url, ...fitted(picture, limits), ...thumbnail }
  }
  // A frame has a table's rows as HTML, of which the picture's height says nothing.
  const isPicture = chart.kind !== 'TABLE' && picture !== null
  const natural = (isPicture ? picture.height : chart.height) + FRAME_EXTRA
  const height = Math.min(natural, limits.height)
  const options = new URLSearchParams(parameters)
  if (target.pin !== null) options.set('pin', target.pin)
  const query = options.size > 0 ? `?${options}` : ''
  const src = `${site}/embed/${chart.slug}${query}`
  // WordPress takes the style away, and leaves the attribute.
  const html = `<iframe src="${escapeHtml(src)}" title="${escapeHtml(common.title)}" width="${width}" height="${height}" frameborder="0" style="border:0;max-width:100%" loading="lazy"></iframe>`
  return { type: 'rich', ...common, html, width, height, ...thumbnail }
}

/** The narrowest picture that is drawn, and the usual width of a thumbnail; CSS pixels. */
const LEAST = 240
const THUMBNAIL = 480

interface Specification {
  readonly slug: string
  readonly kind: string
  readonly title: string
  readonly width: number
  readonly height: number
}

async function readSpecification({ chart, pin }: OembedTarget): Promise<Specification | null> {
  if (chart !== null) {
    const answer = await askApi<{ chart: Specification | null }>(OembedChart_QueryDocument, {
      slug: chart,
    })
    return answer?.chart ?? null
  }
  const answer = await askApi<{ pin: { specification: Specification } | null }>(
    OembedPin_QueryDocument,
    { hash: pin },
  )
  return answer?.pin?.specification ?? null
}

interface Size {
  readonly width: number
  readonly height: number
}

/** How large a picture comes out that is drawn so wide: some are as high as their data needs. */
async function readSize(
  file: string,
  width: number,
  parameters: URLSearchParams,
): Promise<Size | null> {
  const answer = await fetch(pictureAddress(`${apiUrl()}${file}.svg`, width, parameters), {
    cache: 'no-store',
  })
  if (!answer.ok) return null
  const [, drawn, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(await answer.text()) ?? []
  return drawn === undefined ? null : { width: Number(drawn), height: Number(height) }
}

function pictureAddress(file: string, width: number, parameters: URLSearchParams): string {
  const query = new URLSearchParams(parameters)
  query.set('width', String(width))
  if (file.endsWith('.png')) query.set('scale', '1')
  return `${file}?${query}`
}

/** A picture is shown smaller where it must be, in its own proportions. */
function fitted({ width, height }: Size, limits: OembedLimits): Size {
  const scale = Math.min(1, limits.width / width, limits.height / height)
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) }
}
