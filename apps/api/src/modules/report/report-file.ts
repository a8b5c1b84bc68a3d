import type { ChartReader } from '../chart-files/chart-reader.ts'
import { chartTable } from '../chart-files/chart-table.ts'
import { csvFile, type DataHeader, jsonFile } from '../chart-files/data-file.ts'
import { readReport } from './read-report.ts'
import type { Report } from './report.ts'
import { reportHtml } from './report-html.ts'
import type { ReportFormat, ReportRequest } from './report-request.ts'

export interface ReportFile {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly contentType: string
}

/**
 * A report in the form that is asked for; null where there is no such timeline that anyone may see.
 * @param chromiumPath A Chromium on this machine that prints reports; null: they are set without one.
 * @throws ChartUnreadableError where the filter does not fit.
 */
export async function reportFile(
  reader: ChartReader,
  chromiumPath: string | null,
  request: ReportRequest,
  signal: AbortSignal,
): Promise<ReportFile | null> {
  const report = await readReport(reader, request, signal)
  if (report === null) return null
  const contentType = CONTENT_TYPES[request.format]
  return { body: await bodyOf(report, request.format, chromiumPath, signal), contentType }
}

const CONTENT_TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
}

async function bodyOf(
  report: Report,
  format: ReportFormat,
  executablePath: string | null,
  signal: AbortSignal,
): Promise<ReportFile['body']> {
  switch (format) {
    case 'html':
      return reportHtml(report)
    case 'pdf': {
      if (executablePath === null) {
        const { reportDocument } = await import('./report-document.ts')
        return reportDocument(report, signal)
      }
      const { printInBrowser } = await import('./print-in-browser.ts')
      const { printableHtml } = await import('./report-fonts.ts')
      return printInBrowser(printableHtml(reportHtml(report)), { executablePath, signal })
    }
    case 'csv':
      return csvFile(headerOf(report), tableOf(report))
    case 'json':
      return jsonFile(headerOf(report), tableOf(report), { kind: 'TABLE', drawn: null })
  }
}

function tableOf({ events }: Report) {
  return chartTable('TABLE', { drawn: null, events, isCut: false })
}

function headerOf(report: Report): DataHeader {
  const { title, note, address, filter, licence, madeAt, events, totalCount } = report
  const isCut = events.length < totalCount
  return {
    ...{ title, note, source: '', address, licence },
    asOf: madeAt.toISOString(),
    filter: filter.map((line) => line.join(': ')).join('; '),
    warning: isCut ? `Only the first ${events.length} of ${totalCount} events by date.` : '',
  }
}
