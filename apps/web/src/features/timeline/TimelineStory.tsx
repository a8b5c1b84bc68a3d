'use client'

import { Maximize, Minimize } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { TimelineStory_QueryQuery } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { EditEntityLink } from '../entity-page/EditEntityLink.tsx'
import { StatusMark } from '../event/StatusMark.tsx'
import { ExportReport } from '../report/ExportReport.tsx'
import { StoryChart } from './StoryChart.tsx'
import { StorySlide } from './StorySlide.tsx'
import { useStorySteps } from './use-story-steps.ts'

interface Props {
  readonly timeline: NonNullable<TimelineStory_QueryQuery['timeline']>
  /** The width that the chart is drawn at until the browser has measured, in px. */
  readonly initialWidth: number
}

/**
 * A curated timeline as a story: one event after another, by keys, buttons or swipe, the chart following. A
 * long one is told in chapters.
 */
export function TimelineStory({ timeline, initialWidth }: Props) {
  const t = useTranslations('Timeline')
  const root = useRef<HTMLDivElement>(null)
  const slides = useRef<HTMLOListElement>(null)
  const steps = timeline.events.edges
  const chapter = timeline.events.pageInfo.startCursor
  const { index, goTo, onScroll } = useStorySteps(slides, steps.length, chapter)
  const active = steps[index]?.node.id ?? null
  return (
    <div ref={root} className="overflow-y-auto bg-paper pt-6">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-3xl">
          <h1 className="text-2xl font-semibold">{timeline.title}</h1>
          <StatusMark status={timeline.status} />
          <p className="mt-2 text-muted">{timeline.note}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <EditEntityLink kind="timelines" slug={timeline.slug} />
          <ExportReport path={`/reports/timelines/${timeline.slug}`} />
          <FullScreenButton target={root} />
        </div>
      </header>
      <div className="mt-6 rounded-card border border-line bg-surface p-4">
        <StoryChart
          title={timeline.title}
          events={steps.map(({ node }) => node)}
          activeId={active}
          initialWidth={initialWidth}
          onChoose={(id) => goTo(steps.findIndex(({ node }) => node.id === id))}
        />
      </div>
      <ol
        key={chapter}
        ref={slides}
        onScroll={onScroll}
        className="mt-4 flex snap-x snap-mandatory overflow-x-auto [scrollbar-width:none] print:block"
      >
        {steps.map(({ node, note }, at) => (
          <li
            key={node.id}
            aria-current={at === index ? 'step' : undefined}
            // However fast the stroke, one event after another.
            className="w-full shrink-0 snap-center snap-always"
          >
            <StorySlide event={node} note={note} />
          </li>
        ))}
      </ol>
      <nav
        aria-label={t('steps')}
        className="mx-auto flex max-w-3xl items-center justify-between gap-4 border-t border-line py-3 print:hidden"
      >
        <Button aria-disabled={index === 0} onClick={() => index > 0 && goTo(index - 1)}>
          {t('previous')}
        </Button>
        <p role="status" className="text-sm text-muted">
          {t('step', { step: index + 1, count: steps.length })}
        </p>
        <Button
          aria-disabled={index >= steps.length - 1}
          onClick={() => index < steps.length - 1 && goTo(index + 1)}
        >
          {t('next')}
        </Button>
      </nav>
      <div className="mx-auto max-w-3xl">
        <PageLinks
          label={t('chapters')}
          info={timeline.events.pageInfo}
          shown={steps.length}
          total={timeline.events.totalCount}
        />
      </div>
    </div>
  )
}

function FullScreenButton({ target }: { readonly target: RefObject<HTMLElement | null> }) {
  const t = useTranslations('Timeline')
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  const Icon = isFull ? Minimize : Maximize
  return (
    <Button
      className="print:hidden"
      onClick={() => (isFull ? document.exitFullscreen() : target.current?.requestFullscreen())}
    >
      <Icon aria-hidden className="size-4" />
      {isFull ? t('leaveFullScreen') : t('fullScreen')}
    </Button>
  )
}
