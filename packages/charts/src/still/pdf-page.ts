import PDFDocument from 'pdfkit'
import svgToPdf from 'svg-to-pdfkit'
import { hasHangul, interFiles, koreanFiles } from './fonts.ts'

/** Points a CSS px: a PDF is as large on paper as its picture on a screen of 96 px an inch. */
const POINTS = 0.75

export interface PdfOptions {
  readonly title: string
  /** Written into the document. */
  readonly madeAt: Date
  /** BCP 47. */
  readonly language?: string
  /** A name such as "A4", or width and height in points. */
  readonly size: string | [width: number, height: number]
  /** In points. */
  readonly margin: number
  /** Text of the document: whether it holds Hangul decides which fonts are embedded. */
  readonly sample: string
}

/** A PDF that is being written, with fonts "regular" and "bold" at hand. */
export interface PdfPage {
  readonly document: PDFKit.PDFDocument
  /** Begins a new page unless this one has so many points left. */
  keepTogether(points: number): void
  /** How high a picture becomes between the margins, in points. */
  heightOf(svg: string): number
  /** Draws a picture between the margins, below what is written. */
  placePicture(svg: string): void
  /** Writes "2 / 5" at the foot of every page: once, after all else. */
  numberPages(): void
  /** All bytes, once the document has ended. */
  readonly bytes: Promise<Uint8Array>
}

export function openPdf({ title, madeAt, language, size, margin, sample }: PdfOptions): PdfPage {
  const document = new PDFDocument({
    size,
    margin,
    bufferPages: true,
    ...(language === undefined ? {} : { lang: language }),
    info: { Title: title, Producer: 'Annals', Creator: 'Annals', CreationDate: madeAt },
  })
  const files = hasHangul(sample) ? koreanFiles : interFiles
  document.registerFont('regular', files.regular)
  document.registerFont('bold', files.bold)
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  const room = () => document.page.width - 2 * margin
  const heightOf = (svg: string) => {
    const { width, height } = pictureSize(svg)
    return (height * room()) / width
  }
  return {
    document,
    bytes,
    heightOf,
    keepTogether: (points) => {
      if (document.y + points > document.page.height - margin) document.addPage()
    },
    placePicture: (svg) => {
      const height = heightOf(svg)
      placeSvg(document, svg, { x: margin, y: document.y, width: room(), height })
      document.y += height
    },
    numberPages: () => {
      const { start, count } = document.bufferedPageRange()
      for (let index = 0; index < count; index += 1) {
        document.switchToPage(start + index)
        // Below the margin, where text would otherwise begin a new page.
        document.page.margins.bottom = 0
        document.font('regular').fontSize(8).fillColor('#565d66')
        const y = document.page.height - margin * 0.75
        document.text(`${index + 1} / ${count}`, margin, y, { width: room(), align: 'right' })
      }
    },
  }
}

/** Ends the document. */
export function pdfBytes({ document, bytes }: PdfPage): Promise<Uint8Array> {
  document.end()
  return bytes
}

/** In points. */
export function pictureSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '800', height = '450'] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width) * POINTS, height: Number(height) * POINTS }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Draws a picture as vectors, with its text in the document's fonts. */
export function placeSvg(
  document: PDFKit.PDFDocument,
  svg: string,
  { x, y, ...size }: Place,
): void {
  svgToPdf(document, withoutHalos(svg), x, y, {
    ...size,
    preserveAspectRatio: 'xMinYMin meet',
    fontCallback: (_family, isBold) => (isBold ? 'bold' : 'regular'),
  })
}

/** PDF has no paint-order: an outline would lie over its letters. */
function withoutHalos(svg: string): string {
  return svg.replaceAll(/(<text[^>]*?) stroke="[^"]*"([^>]* paint-order="stroke")/g, '$1$2')
}
