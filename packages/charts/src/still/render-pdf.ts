import PDFDocument from 'pdfkit'
import svgToPdf from 'svg-to-pdfkit'
import { hasHangul, interFiles, koreanFiles } from './fonts.ts'

/** Points a CSS px: a PDF is as large on paper as its picture on a screen of 96 px an inch. */
const POINTS = 0.75

/** The picture as a PDF of one page: vectors, with the fonts that it uses embedded. `madeAt` is written into it. */
export async function renderPdf(
  svg: string,
  { title, madeAt }: { title: string; madeAt: Date },
): Promise<Uint8Array> {
  const [, width = '800', height = '450'] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const size = [Number(width) * POINTS, Number(height) * POINTS] as [number, number]
  const document = new PDFDocument({
    size,
    margin: 0,
    info: { Title: title, Producer: 'Annals', Creator: 'Annals', CreationDate: madeAt },
  })
  const files = hasHangul(svg) ? koreanFiles : interFiles
  document.registerFont('regular', files.regular)
  document.registerFont('bold', files.bold)
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise<void>((resolve, reject) => {
    document.on('end', resolve)
    document.on('error', reject)
  })
  svgToPdf(document, withoutHalos(svg), 0, 0, {
    width: size[0],
    height: size[1],
    fontCallback: (_family, isBold) => (isBold ? 'bold' : 'regular'),
  })
  document.end()
  await done
  return Buffer.concat(chunks)
}

/** PDF has no paint-order: an outline would lie over its letters. */
function withoutHalos(svg: string): string {
  return svg.replaceAll(/(<text[^>]*?) stroke="[^"]*"([^>]* paint-order="stroke")/g, '$1$2')
}
