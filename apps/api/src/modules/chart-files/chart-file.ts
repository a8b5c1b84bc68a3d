import { renderPdf, renderPng } from '@annals/charts/still'
import type { Publisher } from '../../context.ts'
import { previewedChart } from '../chart/previewed-chart.ts'
import { chartAddress } from './chart-address.ts'
import { MOST_EVENTS } from './chart-events.ts'
import type { ChartReader } from './chart-reader.ts'
import { type ChartSpecification, chartOptions } from './chart-specification.ts'
import { chartTable } from './chart-table.ts'
import { csvFile, type DataHeader, jsonFile, xlsxFile } from './data-file.ts'
import { drawChart } from './draw-chart.ts'
import type { FileFormat, FileRequest } from './file-request.ts'
import {
  type ChartData,
  readChartData,
  readSavedChart,
  readSavedPin,
  type SavedPin,
} from './read-chart.ts'

export interface ChartFile {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly contentType: string
  /** For whoever saves it. */
  readonly name: string
  /** Whether it can never change. */
  readonly isImmutable: boolean
}

/** A chart with the data that it shows: today's, or that of the pin its author chose. */
interface ShownChart {
  readonly chart: ChartSpecification
  readonly data: ChartData
  readonly pin: SavedPin | null
  readonly at: Date
}

/**
 * One file of a chart; null where there is no such chart or pin that anyone may see.
 * @throws BadFileRequestError where the chart has no such file.
 * @throws ChartUnreadableError where the chart's filter no longer fits.
 */
export async function chartFile(
  reader: ChartReader,
  request: FileRequest,
): Promise<ChartFile | null> {
  const { publisher } = reader.context
  const shown = await readShown(reader, request)
  if (shown === null) return null
  const isImmutable = request.of === 'pin'
  const file = (body: ChartFile['body'], contentType: string): ChartFile => ({
    body,
    contentType,
    name: `${shown.chart.slug}.${request.format}`,
    isImmutable,
  })
  const table = () => chartTable(shown.chart.kind, shown.data)
  const header = () => headerOf(shown, publisher)
  switch (request.format) {
    case 'csv':
      return file(csvFile(header(), table()), 'text/csv; charset=utf-8')
    case 'json':
      return file(
        jsonFile(header(), table(), { kind: shown.chart.kind, drawn: shown.data.drawn }),
        'application/json',
      )
    case 'xlsx':
      return file(await xlsxFile(header(), table()), XLSX)
    case 'svg':
      return file(picture(shown, publisher, request), 'image/svg+xml; charset=utf-8')
    case 'png': {
      const png = renderPng(picture(shown, publisher, request), request.scale)
      return file(new Uint8Array(png), 'image/png')
    }
    case 'pdf': {
      const svg = picture(shown, publisher, request)
      const pdf = await renderPdf(svg, { title: shown.chart.title, madeAt: shown.at })
      return file(new Uint8Array(pdf), 'application/pdf')
    }
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const PICTURES: ReadonlySet<FileFormat> = new Set(['svg', 'png', 'pdf'])

/** The chart or pin that a request names, with the data that it shows. */
export async function readShown(
  reader: ChartReader,
  request: Pick<FileRequest, 'of' | 'name' | 'width' | 'language' | 'format'>,
): Promise<ShownChart | null> {
  const { of, name, width, language, format } = request
  if (of === 'pin') return pinned(await readSavedPin(reader, name))
  const chart =
    of === 'preview'
      ? { ...previewedChart(reader.schema, name), shownPin: null }
      : await readSavedChart(reader, name)
  if (chart === null) return null
  if (chart.shownPin !== null) return pinned(await readSavedPin(reader, chart.shownPin))
  const locale = language ?? chartOptions(chart).language
  const withEvents = chart.kind === 'TABLE' || !PICTURES.has(format)
  const data = await readChartData(reader, chart, {
    width: width ?? chart.width,
    locale,
    withEvents,
  })
  return { chart, data, pin: null, at: reader.context.now() }
}

function pinned(pin: SavedPin | null): ShownChart | null {
  if (pin === null) return null
  return { chart: pin.specification, data: pin.data, pin, at: new Date(pin.pinnedAt) }
}

/** A pin's own picture, to the byte, unless another size, theme or language is asked for. */
function picture(shown: ShownChart, publisher: Publisher, request: FileRequest): string {
  const { chart, data, pin, at } = shown
  const { width, height, theme, language } = request
  const isAsItIs = width === null && height === null && theme === null && language === null
  if (pin !== null && isAsItIs && pin.svg !== '') return pin.svg
  const options = chartOptions(chart)
  return drawChart(chart, data, {
    width: width ?? chart.width,
    height: height ?? chart.height,
    theme: theme ?? options.theme,
    locale: language ?? options.language,
    address: pin?.specification.address ?? chartAddress(publisher, chart.slug),
    at,
    isPinned: pin !== null,
  })
}

// A pin's files say for good what they said first.
function headerOf({ chart, data, pin, at }: ShownChart, publisher: Publisher): DataHeader {
  const { address, licence } = pin?.specification ?? {
    address: chartAddress(publisher, chart.slug),
    licence: publisher.licence,
  }
  return {
    title: chart.title,
    note: chart.note,
    source: chart.sourceLine,
    address,
    asOf: at.toISOString(),
    filter: JSON.stringify(chart.filter),
    licence,
    warning: data.isCut
      ? `Only the first ${MOST_EVENTS} events by date; narrow the filter for the others.`
      : '',
  }
}
