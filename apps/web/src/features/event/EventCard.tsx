import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { EventCard_eventFragmentDoc } from '../../generated/graphql'
import { DisputedMark } from './DisputedMark.tsx'
import { TopicName } from './TopicName.tsx'

interface Props {
  readonly event: FragmentType<typeof EventCard_eventFragmentDoc>
}

/** One event in a list: its date as vague as it is, what happened, what about, who. */
export function EventCard(props: Props) {
  const t = useTranslations('Event')
  const event = readFragment(EventCard_eventFragmentDoc, props.event)
  const actors = new Map(event.participations.map(({ actor }) => [actor.id, actor.name]))
  return (
    <article className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[11rem_1fr]">
      <p className="text-sm text-muted sm:pt-0.5">{event.date.text}</p>
      <div className="min-w-0">
        <h3 className="font-medium">
          <Link
            href={`/events/${event.slug}`}
            prefetch={false}
            className="hover:underline underline-offset-4"
          >
            {event.title}
          </Link>
        </h3>
        <p className="mt-1 max-w-prose text-sm text-muted">{event.summary}</p>
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
          {event.isDisputed && (
            <li>
              <DisputedMark />
            </li>
          )}
          {event.status === 'DRAFT' && <li>{t('draft')}</li>}
          {event.topics.map((topic) => (
            <li key={topic.id}>
              <TopicName name={topic.name} color={topic.color} />
            </li>
          ))}
          {actors.size > 0 && <li>{[...actors.values()].join(', ')}</li>}
        </ul>
      </div>
    </article>
  )
}
