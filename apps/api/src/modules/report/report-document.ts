import { openPdf, type PdfPage, pdfBytes } from '@annals/charts/still-pdf'
import type { Report, ReportEvent } from './report.ts'
import {
  aboutEvent,
  chartSvg,
  dayInWords,
  filterLines,
  numberOf,
  sourceInWords,
} from './report-html.ts'
import { wordsOf } from './words/words-of.ts'

const MARGIN = 48
const INK = '#1a1d21'
const MUTED = '#565d66'
const ACCENT = '#0b5987'

/** The report as PDF on A4 without a browser: the same words and charts, set more plainly. */
export async function reportDocument(
  report: Report,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsOf(report.locale)
  const page = openPdf({
    title: report.title,
    madeAt: report.madeAt,
    language: report.locale,
    size: 'A4',
    margin: MARGIN,
    sample: JSON.stringify([
      report.title,
      report.locale,
      report.events[0]?.date.text,
      report.events,
    ]),
  })
  const write = writer(page)
  write(report.title, { size: 20, font: 'bold' })
  if (report.note !== '') write(report.note, { fill: MUTED, gap: 4 })
  page.document.moveDown(0.6)
  for (const [name, value] of [
    ...filterLines(report),
    [words.madeOn, dayInWords(report.madeAt, report.locale)] as const,
    [words.licence, report.licence] as const,
    [words.address, report.address] as const,
  ]) {
    write(`${name}: ${value}`, { size: 9, fill: MUTED, gap: 2 })
  }
  write(words.vague, { size: 9, fill: MUTED, gap: 6 })
  if (report.events.length < report.totalCount) {
    const number = (count: number) => new Intl.NumberFormat(report.locale).format(count)
    write(words.cut(number(report.events.length), number(report.totalCount)), { gap: 6 })
  }
  for (const chart of report.charts) {
    const svg = chartSvg(chart, report)
    const height = page.heightOf(svg)
    page.keepTogether(height + 40)
    heading(write, page, chart.title)
    page.placePicture(svg)
  }
  page.keepTogether(90)
  heading(write, page, words.events)
  for (const event of report.events) {
    signal.throwIfAborted()
    writeEvent(event, report, page, write)
  }
  page.keepTogether(70)
  heading(write, page, words.sources)
  report.sources.forEach((source, index) => {
    write(`[${index + 1}]  ${sourceInWords(source, report.locale)}`, { size: 9, gap: 4 })
  })
  page.numberPages()
  return new Uint8Array(await pdfBytes(page))
}

interface Style {
  readonly size?: number
  readonly font?: 'regular' | 'bold'
  readonly fill?: string
  /** Points of room before it. */
  readonly gap?: number
  readonly indent?: number
}

type Write = (text: string, style?: Style) => void

function writer({ document }: PdfPage): Write {
  return (text, { size = 10, font = 'regular', fill = INK, gap = 0, indent = 0 } = {}) => {
    document.y += gap
    document
      .font(font)
      .fontSize(size)
      .fillColor(fill)
      .text(text, MARGIN + indent, document.y, {
        width: document.page.width - 2 * MARGIN - indent,
        lineGap: size * 0.25,
      })
  }
}

function heading(write: Write, { document }: PdfPage, text: string): void {
  write(text, { size: 13, font: 'bold', gap: 18 })
  document.y += 6
}

function writeEvent(event: ReportEvent, report: Report, page: PdfPage, write: Write): void {
  const words = wordsOf(report.locale)
  page.keepTogether(70)
  write(event.date.text, { font: 'bold', fill: ACCENT, gap: 10 })
  write(event.title, { size: 11, font: 'bold', gap: 1 })
  if (event.summary !== '') write(event.summary, { gap: 2 })
  if (event.timelineNote !== null) write(event.timelineNote, { fill: MUTED, gap: 2 })
  if (event.isDisputed) {
    write(`${words.disputed}. ${event.disputeNote ?? ''}`, { fill: '#8f3a0c', gap: 2 })
  }
  const about = aboutEvent(event)
  if (about !== '') write(about, { size: 9, fill: MUTED, gap: 2 })
  for (const { node } of event.citations.edges) {
    const quote = node.quote === '' ? '' : `“${node.quote}” `
    const claim =
      node.claimedDate !== null && node.claimedDate.edtf !== event.date.edtf
        ? ` – ${words.gives(node.claimedDate.text)}`
        : ''
    const text = `${quote}${node.source.title} [${numberOf(node.source, report)}]${claim}`
    write(text, { size: 9, gap: 3, indent: 12 })
  }
}
