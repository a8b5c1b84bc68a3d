'use client'

import { type ReactElement, type ReactNode, useEffect, useMemo, useState } from 'react'
import type { PlaceCounts } from '../data/place-counts.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { wordsOf } from '../words/words-of.ts'
import { loadOutlines } from './load-outlines.ts'
import { PlaceMapPicture } from './PlaceMapPicture.tsx'
import { type LaidPlace, layOutPlaceMap, type Outlines } from './place-map.layout.ts'

export interface PlaceMapProps {
  readonly data: PlaceCounts
  readonly width: number
  readonly height: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  /** A place was pressed: its id. */
  readonly onPlaceOpen?: (id: string) => void
  readonly colors?: ChartColors
}

/** Where events happened. Places stand at once; country outlines come after them, without moving anything. */
export function PlaceMap(props: PlaceMapProps): ReactElement {
  const { data, width, height, locale, title, onPlaceOpen, colors = cssColors } = props
  const words = wordsOf(locale)
  const outlines = useOutlines()
  const layout = useMemo(
    () => layOutPlaceMap({ data, outlines, width, height, locale }),
    [data, outlines, width, height, locale],
  )

  function wrapPlace({ place, countText }: LaidPlace, drawing: ReactNode): ReactNode {
    if (!onPlaceOpen) return drawing
    return (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
      <g
        data-mark=""
        role="button"
        tabIndex={0}
        aria-label={`${place.name}: ${words.events(place.count, countText)}`}
        onClick={() => onPlaceOpen(place.id)}
        onKeyDown={(key) => key.key === 'Enter' && onPlaceOpen(place.id)}
      >
        {drawing}
      </g>
    )
  }

  return (
    <div className="annals-chart">
      <svg
        role={onPlaceOpen ? 'group' : 'img'}
        aria-label={title}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <PlaceMapPicture layout={layout} colors={colors} wrapPlace={wrapPlace} />
      </svg>
    </div>
  )
}

/** Null until they have come. A map whose outlines cannot be fetched stays a map of places. */
function useOutlines(): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null)
  useEffect(() => {
    let isGone = false
    loadOutlines().then(
      (loaded) => {
        if (!isGone) setOutlines(loaded)
      },
      (error: unknown) => console.warn('The map has no country outlines:', error),
    )
    return () => {
      isGone = true
    }
  }, [])
  return outlines
}
