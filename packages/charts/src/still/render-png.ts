import { Resvg } from '@resvg/resvg-js'
import { hasHangul, interFiles, koreanFiles } from './fonts.ts'

/** Px a PNG may have on its longer side. */
export const MOST_PNG_PX = 8000

/** The picture as PNG, `scale` px a px of the SVG, in the bundled fonts: no browser, no fonts of the machine. */
export function renderPng(svg: string, scale = 2): Uint8Array {
  const fonts = hasHangul(svg) ? [interFiles, koreanFiles] : [interFiles]
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: boundedScale(svg, scale) },
    font: {
      fontFiles: fonts.flatMap(({ regular, bold }) => [regular, bold]),
      loadSystemFonts: false,
      defaultFontFamily: 'Inter',
    },
  })
  return resvg.render().asPng()
}

function boundedScale(svg: string, scale: number): number {
  const [, width = '1', height = '1'] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const longest = Math.max(Number(width), Number(height), 1)
  return Math.min(Math.max(scale, 0.1), MOST_PNG_PX / longest)
}
