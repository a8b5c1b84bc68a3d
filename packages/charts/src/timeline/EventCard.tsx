import { formatDate } from '@annals/dates'
import type { ReactElement } from 'react'
import { wordsOf } from '../words/words-of.ts'
import type { LaidMark } from './place-lane.ts'
import type { TimelineLayout } from './timeline.layout.ts'

interface Props {
  readonly mark: LaidMark
  readonly layout: TimelineLayout
  readonly locale: string
}

/** What a mark means, beside the pointer or the focus; screen readers hear the mark's own summary. */
export function EventCard({ mark, layout, locale }: Props): ReactElement {
  const words = wordsOf(locale)
  const middle = (mark.left + mark.right) / 2
  const isRight = middle > layout.width / 2
  const isLow = mark.y > layout.height / 2
  return (
    <div
      className="annals-chart-card"
      aria-hidden="true"
      style={{
        ...(isRight
          ? { right: Math.max(4, layout.width - middle - 24) }
          : { left: Math.max(4, middle - 24) }),
        ...(isLow ? { bottom: layout.height - mark.y + 8 } : { top: mark.y + mark.height + 8 }),
      }}
    >
      <p>{mark.event.title}</p>
      <p>{formatDate(mark.date, { locale, form: 'long' })}</p>
      {mark.event.isDisputed && <p>{words.disputed}</p>}
      {mark.event.status === 'DRAFT' && <p>{words.draft}</p>}
    </div>
  )
}
