import { formatDate } from '@annals/dates'
import type { ChartEvent } from '../data/chart-event.ts'
import { wordsOf } from '../words/words-of.ts'
import type { LaidMark } from './place-lane.ts'

/** What a screen reader says of a mark: its title, date in words, lane, doubts, links, and place in the order. */
export function spokenSummary(
  mark: LaidMark,
  events: readonly ChartEvent[],
  locale: string,
): string {
  const words = wordsOf(locale)
  const { event } = mark
  const links = (event.links ?? []).flatMap((link) => {
    const target = events.find((other) => other.id === link.to.id)
    return target === undefined ? [] : [`${words.link[link.kind]} ${target.title}`]
  })
  const index = events.findIndex((other) => other.id === event.id)
  return [
    event.title,
    formatDate(mark.date, { locale, form: 'spoken' }),
    mark.laneLabel,
    event.isDisputed ? words.disputed : '',
    event.status === 'DRAFT' ? words.draft : '',
    ...links,
    words.position(index + 1, events.length),
  ]
    .filter((part) => part !== '')
    .join('. ')
}
