import { axisTicks, type EventDate } from '@annals/dates'

/** A date on a stretch of time around it; places are shares of the stretch, 0 to 1. */
export interface DateScale {
  readonly from: number
  readonly to: number
  /** An end that is open, or only about right, is drawn soft. */
  readonly isFromSoft: boolean
  readonly isToSoft: boolean
  readonly ticks: readonly DateScaleTick[]
}

export interface DateScaleTick {
  readonly position: number
  readonly label: string
}

const TEN_YEARS = 315_569_520n

/**
 * The stretch that a date takes among its neighbours: three times as wide as the date is vague. What is
 * open on one side reaches to the edge there. Null: the date names no second at all.
 */
export function dateScale(date: EventDate, locale: string, widthPx: number): DateScale | null {
  const { earliest, latest, isApproximate } = date
  const range = rangeAround(earliest, latest)
  if (range === null) return null
  const [start, end] = range
  const place = (at: bigint) => Number(at - start) / Number(end - start)
  return {
    from: earliest === null ? 0 : place(earliest),
    to: latest === null ? 1 : place(latest),
    isFromSoft: isApproximate || earliest === null,
    isToSoft: isApproximate || latest === null,
    ticks: axisTicks(start, end, widthPx, locale, 72)
      // A label that began or ended outside would be cut.
      .filter(({ position }) => position > 0.08 && position < 0.92)
      .map(({ position, label }) => ({ position, label })),
  }
}

function rangeAround(earliest: bigint | null, latest: bigint | null): [bigint, bigint] | null {
  if (earliest !== null && latest !== null) {
    const width = latest - earliest
    return [earliest - width, latest + width]
  }
  const known = earliest ?? latest
  if (known === null) return null
  const size = known < 0n ? -known : known
  const room = size / 20n > TEN_YEARS ? size / 20n : TEN_YEARS
  return earliest === null ? [known - 2n * room, known + room] : [known - room, known + 2n * room]
}
