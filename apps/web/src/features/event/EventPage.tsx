import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { EventPage_QueryQuery } from '../../generated/graphql'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { EditEventLink } from '../edit-event/EditEventLink.tsx'
import { Claim } from './Claim.tsx'
import { EventDateFigure } from './EventDateFigure.tsx'
import { History } from './History.tsx'
import { HISTORY_NAMES } from './history-page.ts'
import { LinkedEvents } from './LinkedEvents.tsx'
import { SideSection } from './SideSection.tsx'
import { StatusMark } from './StatusMark.tsx'
import { TopicName } from './TopicName.tsx'

interface Props {
  readonly event: NonNullable<EventPage_QueryQuery['event']>
  /** How to cite it. */
  readonly children: ReactNode
}

/** One event with its evidence: its date, what each source claims, who, where, what it answers to. */
export function EventPage({ event, children }: Props) {
  const t = useTranslations('Event')
  const claims = event.citations.edges.map(({ node }) => node)
  return (
    <article className="grid gap-x-12 gap-y-8 pt-8 lg:grid-cols-[1fr_18rem]">
      <header className="max-w-3xl lg:col-span-full">
        <div className="flex min-h-9 items-center justify-between gap-4">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <EventDateFigure date={event.date} />
            <StatusMark status={event.status} />
          </div>
          <EditEventLink slug={event.slug} />
        </div>
        <h1 className="mt-2 text-2xl font-semibold">{event.title}</h1>
        <p className="mt-3 text-base text-muted">{event.summary}</p>
        {event.isDisputed && (
          <div className="mt-4 rounded-card border border-dashed border-dispute bg-dispute-soft p-4">
            <p className="font-semibold text-dispute">{t('disagreement')}</p>
            <p className="mt-1 text-sm">{event.disputeNote}</p>
          </div>
        )}
      </header>
      <section aria-labelledby="evidence" className="min-w-0">
        <h2 id="evidence" className="text-lg font-semibold">
          {t('evidence')}
        </h2>
        {claims.length === 0 ? (
          <p className="mt-2 text-muted">{t('noEvidence')}</p>
        ) : (
          <ul className="mt-4 grid gap-4 xl:grid-cols-2">
            {claims.map((citation) => (
              <li key={citation.id}>
                <Claim citation={citation} isOfDisputed={event.isDisputed} />
              </li>
            ))}
          </ul>
        )}
        <PageLinks
          label={t('claims')}
          info={event.citations.pageInfo}
          shown={claims.length}
          total={event.citations.totalCount}
        />
        <div className="mt-6">{children}</div>
      </section>
      <aside className="flex flex-col gap-6">
        {event.participations.length > 0 && (
          <SideSection title={t('participants')}>
            <Participants participations={event.participations} />
          </SideSection>
        )}
        {event.places.length > 0 && (
          <SideSection title={t('places')}>
            <ul>
              {event.places.map((place) => (
                <li key={place.id}>
                  <Link
                    href={`/?places=${place.slug}`}
                    className="hover:underline underline-offset-4"
                  >
                    {place.name}
                  </Link>
                </li>
              ))}
            </ul>
          </SideSection>
        )}
        {event.topics.length > 0 && (
          <SideSection title={t('topics')}>
            <ul>
              {event.topics.map((topic) => (
                <li key={topic.id}>
                  <Link
                    href={`/?topics=${topic.slug}`}
                    className="hover:underline underline-offset-4"
                  >
                    <TopicName name={topic.name} color={topic.color} />
                  </Link>
                </li>
              ))}
            </ul>
          </SideSection>
        )}
        <LinkedEvents title={t('answersTo')} links={event.links} end="to" />
        <LinkedEvents title={t('answeredBy')} links={event.backlinks} end="from" />
        {event.timelines.length > 0 && (
          <SideSection title={t('inTimelines')}>
            <ul>
              {event.timelines.map((timeline) => (
                <li key={timeline.id}>
                  <Link
                    href={`/timelines/${timeline.slug}`}
                    className="hover:underline underline-offset-4"
                  >
                    {timeline.title}
                  </Link>
                </li>
              ))}
            </ul>
          </SideSection>
        )}
        {event.revisions.edges.length > 0 && (
          <SideSection title={t('history')}>
            <History revisions={event.revisions.edges.map(({ node }) => node)} />
            <PageLinks
              label={t('history')}
              info={event.revisions.pageInfo}
              shown={event.revisions.edges.length}
              total={event.revisions.totalCount}
              names={HISTORY_NAMES}
            />
          </SideSection>
        )}
      </aside>
    </article>
  )
}

function Participants({ participations }: Pick<Props['event'], 'participations'>) {
  const t = useTranslations('Role')
  return (
    <ul className="flex flex-col gap-1">
      {participations.map(({ id, role, actor }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-4">
          <Link href={`/?actors=${actor.slug}`} className="hover:underline underline-offset-4">
            {actor.name}
          </Link>
          <span className="text-muted">{t(role)}</span>
        </li>
      ))}
    </ul>
  )
}
