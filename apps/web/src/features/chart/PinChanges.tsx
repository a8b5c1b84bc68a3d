import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { PinChanges_eventFragmentDoc } from '../../generated/graphql'
import type { PinChangesAnswer } from './read-chart.ts'

type EventState = FragmentType<typeof PinChanges_eventFragmentDoc>

/** What has become of a pin's events since it was made. */
export function PinChanges({ changes }: { readonly changes: PinChangesAnswer }) {
  const t = useTranslations('Chart')
  const { added, changed, gone, addedCount, changedCount, goneCount, isCut } = changes
  if (addedCount + changedCount + goneCount === 0) {
    return <p className="text-sm text-muted">{t('unchanged')}</p>
  }
  return (
    <div className="flex flex-col gap-4 text-sm">
      <Group title={t('added', { count: addedCount })} total={addedCount} shown={added.length}>
        {added.map((event) => (
          <EventLine key={slugOf(event)} event={event} />
        ))}
      </Group>
      <Group
        title={t('changed', { count: changedCount })}
        total={changedCount}
        shown={changed.length}
      >
        {changed.map(({ before, after }) => (
          <EventLine key={slugOf(after)} event={after} before={before} />
        ))}
      </Group>
      <Group title={t('goneEvents', { count: goneCount })} total={goneCount} shown={gone.length}>
        {gone.map((event) => (
          <EventLine key={slugOf(event)} event={event} />
        ))}
      </Group>
      {isCut && <p className="text-muted">{t('changesCut')}</p>}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly total: number
  /** How many of them are listed. */
  readonly shown: number
  readonly children: ReactNode
}

function Group({ title, total, shown, children }: GroupProps) {
  const t = useTranslations('Chart')
  if (total === 0) return null
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="mt-1 flex flex-col gap-1">{children}</ul>
      {shown < total && <p className="mt-1 text-muted">{t('onlyFirst', { count: shown })}</p>}
    </div>
  )
}

function EventLine({
  event,
  before,
}: {
  readonly event: EventState
  readonly before?: EventState
}) {
  const t = useTranslations('Chart')
  const { slug, title, date } = readFragment(PinChanges_eventFragmentDoc, event)
  const old = before && readFragment(PinChanges_eventFragmentDoc, before)
  const isMoved = old !== undefined && old.date.text !== date.text
  const isRenamed = old !== undefined && old.title !== title
  return (
    <li>
      <Link href={`/events/${slug}`} className="underline-offset-4 hover:underline">
        {title}
      </Link>
      <span className="text-muted">
        {' · '}
        {isMoved ? t('wasDated', { before: old.date.text, after: date.text }) : date.text}
        {isRenamed && ` · ${t('wasNamed', { before: old.title })}`}
      </span>
    </li>
  )
}

function slugOf(event: EventState): string {
  return readFragment(PinChanges_eventFragmentDoc, event).slug
}
