import { type ChartTable, wordsOf } from '@annals/charts'
import { chartWords } from '../chart/chart-words.ts'
import type { ChartData } from './chart-files.ts'

/**
 * What a frame lists beside its picture, in words of the language: the events where the chart shows events, else
 * what it counts. The files have more columns, for programs.
 */
export function frameTable(data: ChartData, locale: string): ChartTable {
  if (data.columns.includes('title')) return eventTable(data, locale)
  return chartWords(data.kind, data.drawn, locale).table
}

function eventTable({ columns, rows }: ChartData, locale: string): ChartTable {
  const words = wordsOf(locale)
  return {
    columns: [words.date, words.event, words.topic, words.place, words.source],
    rows: rows.map((row) => {
      const cell = (name: string) => row[columns.indexOf(name)] ?? ''
      const title =
        cell('disputed') === true ? `${cell('title')} (${words.disputed})` : cell('title')
      return [cell('date'), title, cell('topics'), cell('places'), cell('sources')].map(String)
    }),
  }
}
