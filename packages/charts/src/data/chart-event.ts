import type { EventDate, Precision } from '@annals/dates'
import { type Seconds, toSecondsOrNull } from './seconds.ts'

/** The date of an event as the API answers it. */
export interface ChartDate {
  /** ISO 8601-2 (EDTF). */
  readonly edtf: string
  /** Inclusive; null: the beginning is open or unknown. */
  readonly earliest: Seconds | null
  /** Exclusive; null: the end is open or unknown. */
  readonly latest: Seconds | null
  readonly precision: Precision
  readonly isApproximate: boolean
  readonly isUncertain: boolean
}

export type ChartEventLinkKind = 'IN_RESPONSE_TO' | 'CAUSED_BY' | 'PART_OF' | 'FOLLOWS'

/** The event that holds the link is in response to (caused by, part of, follows) `to`. */
export interface ChartEventLink {
  readonly kind: ChartEventLinkKind
  readonly to: { readonly id: string }
}

/** What a chart needs to know of an event. */
export interface ChartEvent {
  readonly id: string
  readonly title: string
  readonly date: ChartDate
  /** Sources disagree about the event. */
  readonly isDisputed: boolean
  readonly status?: 'DRAFT' | 'PUBLISHED' | 'DELETED'
  readonly links?: readonly ChartEventLink[]
}

/** The date for arithmetic. Charts lay out at every frame of a zoom: each date is read once. */
export function toEventDate(date: ChartDate): EventDate {
  const known = read.get(date)
  if (known !== undefined) return known
  const own = {
    ...date,
    earliest: toSecondsOrNull(date.earliest),
    latest: toSecondsOrNull(date.latest),
  }
  read.set(date, own)
  return own
}

const read = new WeakMap<ChartDate, EventDate>()
