export const EMBED_THEMES = ['light', 'dark', 'contrast'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** What the address of a frame may say; docs/embedding.md tells of each. */
export interface EmbedOptions {
  /** `auto` follows the reader's system, as the host page does. */
  readonly theme: EmbedTheme | 'auto'
  /** BCP 47; null: the chart's own. */
  readonly language: string | null
  /** SHA-256 of a pin: the frame then never changes. */
  readonly pin: string | null
  /** CSS pixels; null: the chart's own until the host's width is known. */
  readonly width: number | null
  /** Whether the data table stands below the chart. */
  readonly hasTable: boolean
  /** What a pym host calls the frame. */
  readonly pymId: string | null
}

/** The options of an address; what cannot be used is left out, since a report's reader cannot mend it. */
export function embedOptions(parameters: URLSearchParams): EmbedOptions {
  const theme = parameters.get('theme')
  const width = Number(parameters.get('width') ?? Number.NaN)
  const language = parameters.get('language')
  const pin = parameters.get('pin')
  return {
    theme: EMBED_THEMES.find((each) => each === theme) ?? 'auto',
    language: language !== null && /^[a-z]{2,3}(-\w{2,8})*$/i.test(language) ? language : null,
    pin: pin !== null && /^[0-9a-f]{64}$/.test(pin) ? pin : null,
    width: width >= 240 && width <= 4000 ? Math.round(width) : null,
    hasTable: parameters.get('table') !== 'off',
    pymId: parameters.get('childId'),
  }
}
