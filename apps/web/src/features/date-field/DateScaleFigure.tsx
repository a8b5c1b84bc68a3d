import type { EventDate } from '@annals/dates'
import { useLocale } from 'next-intl'
import { dateScale } from './date-scale.ts'

/** How wide the drawing is taken to be for its ticks, in px: as narrow as it gets on a phone. */
const WIDTH = 280

/** How vague a date is: its stretch among the ticks beside it. The words beside it say the same. */
export function DateScaleFigure({ date }: { readonly date: EventDate }) {
  const scale = dateScale(date, useLocale(), WIDTH)
  if (scale === null) return null
  const percent = (share: number) => `${share * 100}%`
  return (
    <div aria-hidden className="relative mt-2 h-10 max-w-md overflow-hidden" data-scale>
      <div className="absolute inset-x-0 top-5 border-t border-line-strong" />
      <div
        className="absolute top-1.5 h-2.5 min-w-1 bg-accent"
        style={{
          left: percent(scale.from),
          width: percent(scale.to - scale.from),
          maskImage: fade(scale.isFromSoft, scale.isToSoft),
        }}
      />
      {scale.ticks.map(({ position, label }) => (
        <div key={position} className="absolute top-5" style={{ left: percent(position) }}>
          <div className="h-1.5 border-s border-line-strong" />
          <span className="absolute top-1.5 -translate-x-1/2 text-xs whitespace-nowrap text-muted">
            {label}
          </span>
        </div>
      ))}
    </div>
  )
}

function fade(isFromSoft: boolean, isToSoft: boolean): string | undefined {
  if (!isFromSoft && !isToSoft) return undefined
  return `linear-gradient(to right, ${isFromSoft ? 'transparent, black 35%' : 'black'}, ${isToSoft ? 'black 65%, transparent' : 'black'})`
}
