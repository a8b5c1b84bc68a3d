import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { StorySlide_eventFragmentDoc } from '../../generated/graphql'
import { quoted } from '../../ui/quoted.ts'
import { DisputedMark } from '../event/DisputedMark.tsx'

interface Props {
  readonly event: FragmentType<typeof StorySlide_eventFragmentDoc>
  /** What the timeline says of the event. */
  readonly note: string | null
}

/** One step of a story: the date, what happened, and the words of a source. */
export function StorySlide({ note, ...props }: Props) {
  const t = useTranslations('Timeline')
  const locale = useLocale()
  const event = readFragment(StorySlide_eventFragmentDoc, props.event)
  const evidence = event.citations.edges[0]?.node
  return (
    <article className="mx-auto max-w-3xl px-1 py-4 print:break-inside-avoid">
      <p className="text-base font-semibold text-accent">{event.date.text}</p>
      <h2 className="mt-1 text-xl font-semibold">
        <Link href={`/events/${event.slug}`} className="hover:underline underline-offset-4">
          {event.title}
        </Link>
      </h2>
      {event.isDisputed && (
        <p className="mt-2 text-xs">
          <DisputedMark />
        </p>
      )}
      <p className="mt-3">{event.summary}</p>
      {note !== null && <p className="mt-3 text-muted">{note}</p>}
      {evidence !== undefined && (
        <figure className="mt-4 border-s-2 border-line-strong ps-3 text-sm">
          {evidence.quote !== '' && <blockquote>{quoted(evidence.quote, locale)}</blockquote>}
          <figcaption className="text-muted">
            {t('source')}{' '}
            <Link
              href={`/sources/${evidence.source.slug}`}
              className="underline underline-offset-4 hover:text-ink"
            >
              {evidence.source.title}
            </Link>
          </figcaption>
        </figure>
      )}
    </article>
  )
}
