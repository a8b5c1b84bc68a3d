import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { buttonStyle } from '../../ui/button-style.ts'
import { EventCard } from '../event/EventCard.tsx'
import { EditEntityLink } from './EditEntityLink.tsx'
import type { ListedKind } from './EntityList.tsx'
import { EntityTimelineSection } from './EntityTimelineSection.tsx'

interface Props {
  readonly kind: ListedKind
  readonly slug: string
  readonly name: string
  /** What sort it is and what else it is called; in order, the empty ones left out. */
  readonly facts: readonly string[]
  readonly description: string
  /** The first of its events, by date. */
  readonly events: readonly ({ readonly id: string } & ComponentProps<typeof EventCard>['event'])[]
  readonly eventCount: number
}

/** One actor, topic or place: what it is, its first events, and the way to all of them as pictures. */
export function EntityPage({ kind, slug, name, facts, description, events, eventCount }: Props) {
  const t = useTranslations('EntityPage')
  return (
    <article className="max-w-4xl pt-6">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <h1 className="text-2xl font-semibold">{name}</h1>
        <EditEntityLink kind={kind} slug={slug} />
      </div>
      {facts.length > 0 && <p className="mt-1 text-muted">{facts.join(' · ')}</p>}
      {description !== '' && <p className="mt-3 max-w-prose whitespace-pre-line">{description}</p>}
      <section aria-labelledby="events" className="mt-8">
        <div className="flex flex-wrap items-center justify-between gap-4 border-b border-line pb-2">
          <h2 id="events" className="text-lg font-semibold">
            {t('events', { count: eventCount })}
          </h2>
          {eventCount > 0 && (
            <Link href={`/?${kind}=${encodeURIComponent(slug)}`} className={buttonStyle()}>
              {t('onTimeline')}
            </Link>
          )}
        </div>
        {eventCount > 0 ? (
          <EntityTimelineSection kind={kind} slug={slug} />
        ) : (
          <p className="py-6 text-muted">{t('noEvents')}</p>
        )}
        <ol className="divide-y divide-line">
          {events.map((event) => (
            <li key={event.id}>
              <EventCard event={event} />
            </li>
          ))}
        </ol>
      </section>
    </article>
  )
}
