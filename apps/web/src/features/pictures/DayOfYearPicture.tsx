'use client'

import { ChartFigure, dayOfYearNote, dayOfYearTable, useMeasuredWidth } from '@annals/charts'
import { DayOfYear } from '@annals/charts/day-of-year'
import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale } from 'next-intl'
import { useRef } from 'react'
import { DayOfYearPicture_QueryDocument } from '../../generated/graphql'
import { filterOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import { summaryTitle } from './summary-title.ts'

const HEIGHT = 220

/** Which days of the year events fall on, whatever the year. */
export function DayOfYearPicture({ selection }: { readonly selection: Selection }) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, 926)
  const { data } = useSuspenseQuery(DayOfYearPicture_QueryDocument, {
    variables: { filter: filterOf(selection) },
  })
  const title = summaryTitle(data.timelineSummary, 'DAY_OF_YEAR', locale)
  return (
    <ChartFigure
      title={title}
      legend={[]}
      note={dayOfYearNote(data.dayOfYear, locale)}
      table={dayOfYearTable(data.dayOfYear, locale)}
      locale={locale}
    >
      <div ref={box}>
        <DayOfYear
          data={data.dayOfYear}
          width={width}
          height={HEIGHT}
          locale={locale}
          title={title}
        />
      </div>
    </ChartFigure>
  )
}
