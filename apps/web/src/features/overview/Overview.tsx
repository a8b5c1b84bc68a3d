'use client'

import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale, useTranslations } from 'next-intl'
import { useDeferredValue } from 'react'
import { Overview_QueryDocument } from '../../generated/graphql'
import { MorePictures } from '../pictures/MorePictures.tsx'
import { ActiveFilters } from '../selection/ActiveFilters.tsx'
import { FilterPanel } from '../selection/FilterPanel.tsx'
import { useSelection } from '../selection/use-selection.ts'
import { OverviewHistogram } from './OverviewHistogram.tsx'
import { OverviewList } from './OverviewList.tsx'
import { OverviewNumbers } from './OverviewNumbers.tsx'
import { OverviewTimeline } from './OverviewTimeline.tsx'
import { overviewVariables } from './overview-variables.ts'

interface Props {
  /** The width that charts are drawn at until the browser has measured, in px. */
  readonly initialWidth: number
  /** Seconds from 1970-01-01T00:00:00Z. */
  readonly now: string
}

/** A selection of events as numbers, shape, timeline and list; what is shown stays until the next is there. */
export function Overview({ initialWidth, now }: Props) {
  const t = useTranslations('Overview')
  const locale = useLocale()
  const [selection, change] = useSelection()
  const shown = useDeferredValue(selection)
  const isWorking = shown !== selection
  const { data } = useSuspenseQuery(Overview_QueryDocument, {
    variables: overviewVariables(shown, locale),
  })
  const { timelineSummary: summary, facets } = data
  return (
    <div className="grid gap-x-8 lg:grid-cols-[15rem_1fr]">
      <div className="col-span-full flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 pt-6 pb-4">
        <h1 className="text-2xl font-semibold">{heading()}</h1>
        <p role="status" className="text-sm text-muted">
          {isWorking && t('working')}
        </p>
      </div>
      <FilterPanel selection={selection} facets={facets} onChange={change} />
      <div className="flex min-w-0 flex-col gap-4" aria-busy={isWorking}>
        <ActiveFilters selection={selection} facets={facets} onChange={change} />
        <OverviewNumbers summary={summary} />
        <OverviewHistogram
          histogram={data.eventHistogram}
          selection={selection}
          initialWidth={initialWidth}
          onChange={change}
        />
        <OverviewTimeline
          selection={shown}
          initialWidth={initialWidth}
          now={now}
          onChange={change}
        />
        <MorePictures selection={shown} onChange={change} />
        <OverviewList events={data.events} selection={selection} onChange={change} />
      </div>
    </div>
  )

  function heading() {
    const { eventCount: count, range } = summary
    return range.text === null
      ? t('heading', { count })
      : t('headingWithRange', { count, range: range.text })
  }
}
