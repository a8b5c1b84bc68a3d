'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useDeferredValue, useEffect, useState } from 'react'
import { type FirstAnswer, useAnswer, useAnswers } from '../../apollo/use-answers.ts'
import type {
  Overview_QueryQuery,
  Overview_QueryQueryVariables,
  OverviewList_QueryQuery,
  OverviewList_QueryQueryVariables,
  OverviewTimeline_QueryQuery,
  OverviewTimeline_QueryQueryVariables,
} from '../../generated/graphql'
import { ChangesNotice } from '../live/ChangesNotice.tsx'
import { useChangedEvents } from '../live/use-changed-events.ts'
import { MorePictures } from '../pictures/MorePictures.tsx'
import { ExportReport } from '../report/ExportReport.tsx'
import { selectionQuery } from '../report/selection-query.ts'
import { ActiveFilters } from '../selection/ActiveFilters.tsx'
import { FilterPanel } from '../selection/FilterPanel.tsx'
import { filterOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import { useSelection } from '../selection/use-selection.ts'
import { FailedNotice } from './FailedNotice.tsx'
import { OverviewHistogram } from './OverviewHistogram.tsx'
import { OverviewList } from './OverviewList.tsx'
import { OverviewNumbers } from './OverviewNumbers.tsx'
import { OverviewTimeline } from './OverviewTimeline.tsx'
import { listVariables, overviewVariables, timelineVariables } from './overview-variables.ts'

interface Props {
  readonly first: FirstAnswer<Overview_QueryQuery, Overview_QueryQueryVariables>
  readonly firstTimeline: FirstAnswer<
    OverviewTimeline_QueryQuery,
    OverviewTimeline_QueryQueryVariables
  >
  readonly firstList: FirstAnswer<OverviewList_QueryQuery, OverviewList_QueryQueryVariables>
  /** The width that charts are drawn at until the browser has measured, in px. */
  readonly initialWidth: number
  /** Seconds from 1970-01-01T00:00:00Z. */
  readonly now: string
}

/** A selection of events as numbers, shape, timeline and list; what is shown stays until the next is there. */
export function Overview({ first, firstTimeline, firstList, initialWidth, now }: Props) {
  const t = useTranslations('Overview')
  const locale = useLocale()
  const { ask: askForNumbers, askAgain } = useAnswers(askOverview, first)
  const { ask: askForMarks, askAgain: askTimelineAgain } = useAnswers(askTimeline, firstTimeline)
  const { ask: askForEvents, askAgain: askListAgain } = useAnswers(askList, firstList)
  // All are asked before one is waited for.
  const ask = useCallback(
    (selection: Selection) => ({
      overview: askForNumbers(overviewVariables(selection, locale)),
      timeline: askForMarks(timelineVariables(selection)),
      list: askForEvents(listVariables(selection, locale)),
    }),
    [askForNumbers, askForMarks, askForEvents, locale],
  )
  const [selection, changeSelection] = useSelection(ask)
  const shown = useDeferredValue(selection)
  const isWorking = shown !== selection
  const [hasChanged, setChanged] = useState(false)
  // What the server drew says what it came with, in the language that it came in.
  const [came] = useState({ first, firstTimeline, locale })
  const isChanged =
    hasChanged ||
    first !== came.first ||
    firstTimeline !== came.firstTimeline ||
    locale !== came.locale
  const change = useCallback<typeof changeSelection>(
    (...args) => {
      setChanged(true)
      changeSelection(...args)
    },
    [changeSelection],
  )
  const { overview, timeline, list } = ask(shown)
  const { data, hasFailed } = useAnswer(overview)
  const { data: timelineData, hasFailed: hasTimelineFailed } = useAnswer(timeline)
  const { data: listData, hasFailed: hasListFailed } = useAnswer(list)
  const retry = useCallback(() => {
    setChanged(true)
    askAgain()
    askTimelineAgain()
    askListAgain()
  }, [askAgain, askTimelineAgain, askListAgain])
  useEffect(loadAskingWhenTouched, [])
  const { changed, forget } = useChangedEvents(filterOf(shown))
  const { timelineSummary: summary, facets } = data
  return (
    <div className="grid gap-x-8 lg:grid-cols-[15rem_1fr]">
      <div className="col-span-full flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 pt-6 pb-4">
        <h1 id="selection" tabIndex={-1} className="outline-none text-2xl font-semibold">
          {heading()}
        </h1>
        <div className="flex items-center">
          <p role="status" className="text-sm text-muted not-empty:me-4">
            {isWorking && t('working')}
          </p>
          <ExportReport path="/reports/selection" query={selectionQuery(selection)} />
        </div>
      </div>
      <FilterPanel selection={selection} facets={facets} onChange={change} />
      <div className="flex min-w-0 flex-col gap-4" aria-busy={isWorking}>
        {hasFailed && <FailedNotice onRetry={retry} />}
        <ActiveFilters selection={selection} facets={facets} onChange={change} />
        <OverviewNumbers summary={summary} />
        <OverviewHistogram
          histogram={data.eventHistogram}
          selection={selection}
          shown={shown}
          isChanged={isChanged}
          initialWidth={initialWidth}
          onChange={change}
        />
        <OverviewTimeline
          marks={timelineData.eventMarks}
          hasFailed={hasTimelineFailed}
          onRetry={retry}
          selection={selection}
          shown={shown}
          isChanged={isChanged}
          initialWidth={initialWidth}
          now={now}
          onChange={change}
        />
        <MorePictures selection={shown} onChange={change} />
        <OverviewList
          events={listData.events}
          total={summary.eventCount}
          hasFailed={hasListFailed}
          changed={changed}
          selection={selection}
          onChange={change}
          onEdited={retry}
        />
        <ChangesNotice
          count={changed.size}
          onShow={() => {
            forget()
            retry()
            void askTheRestAgain()
          }}
        />
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

// What asks comes with the first question: a page that was just opened has its answers.
const askOverview = async (variables: Overview_QueryQueryVariables) =>
  (await loadAsking()).askOverview(variables)
const askTimeline = async (variables: OverviewTimeline_QueryQueryVariables) =>
  (await loadAsking()).askTimeline(variables)
const askList = async (variables: OverviewList_QueryQueryVariables) =>
  (await loadAsking()).askList(variables)
const askTheRestAgain = async () => (await loadAsking()).askTheRestAgain()

function loadAsking() {
  return import('./ask-overview.ts')
}

/** Whoever moves the pointer or presses a key may ask something soon. */
function loadAskingWhenTouched(): () => void {
  const load = () => void loadAsking()
  for (const name of TOUCHES) addEventListener(name, load, { once: true, passive: true })
  return () => {
    for (const name of TOUCHES) removeEventListener(name, load)
  }
}

const TOUCHES = ['pointerover', 'keydown'] as const
