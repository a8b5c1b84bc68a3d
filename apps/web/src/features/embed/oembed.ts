import { decoded } from '../../ui/decoded.ts'

/** An answer as https://oembed.com/ has it; every field that its type requires, and a thumbnail. */
export type Oembed = RichOembed | PhotoOembed

interface Common {
  /** The specification's version, which is a string. */
  readonly version: '1.0'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  /** Seconds. */
  readonly cache_age: number
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
}

export interface RichOembed extends Common {
  readonly type: 'rich'
  readonly html: string
}

export interface PhotoOembed extends Common {
  readonly type: 'photo'
  readonly url: string
}

/** A chart of ours that an address names, and in which form. */
export interface OembedTarget {
  readonly form: 'frame' | 'svg' | 'png'
  /** The chart's slug; null where a pin's file is named. */
  readonly chart: string | null
  readonly pin: string | null
  /** What the address says besides: theme, language. */
  readonly parameters: URLSearchParams
}

const HASH = '[0-9a-f]{64}'

/** Null where the address is none of a chart's on any of these sites. */
export function oembedTarget(address: string, sites: readonly string[]): OembedTarget | null {
  const site = sites.find((each) => address.startsWith(`${each}/`))
  if (site === undefined || !URL.canParse(address)) return null
  const { pathname, searchParams } = new URL(address)
  const path = pathname.slice(new URL(site).pathname.replace(/\/$/, '').length)
  const parameters = new URLSearchParams()
  for (const name of ['theme', 'language']) {
    const value = searchParams.get(name)
    if (value !== null) parameters.set(name, value)
  }
  const given = searchParams.get('pin') ?? ''
  const pin = new RegExp(`^${HASH}$`).test(given) ? given : null
  const [, chart, extension] = /^\/(?:charts|embed)\/([^/.]+)(?:\.(svg|png))?\/?$/.exec(path) ?? []
  if (chart !== undefined) {
    const form = (extension as 'svg' | 'png' | undefined) ?? 'frame'
    const slug = decoded(chart)
    return slug === null ? null : { form, chart: slug, pin, parameters }
  }
  const [, hash, format] = new RegExp(`^/pins/(${HASH})\\.(svg|png)$`).exec(path) ?? []
  if (hash === undefined) return null
  return { form: format as 'svg' | 'png', chart: null, pin: hash, parameters }
}

/** Null where a number is asked for that is none. */
export function sizeLimit(text: string | null): number | null {
  if (text === null) return Number.POSITIVE_INFINITY
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

/** The answer as the specification's XML. */
export function oembedXml(answer: Oembed): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${xml(String(value))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
