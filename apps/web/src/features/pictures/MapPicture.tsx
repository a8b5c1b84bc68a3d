'use client'

import {
  ChartFigure,
  placeMapLegend,
  placeMapNote,
  placeMapTable,
  useMeasuredWidth,
} from '@annals/charts'
import { PlaceMap } from '@annals/charts/place-map'
import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale } from 'next-intl'
import { useMemo, useRef } from 'react'
import { MapPicture_QueryDocument, type MapPicture_QueryQuery } from '../../generated/graphql'
import { filterOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { summaryTitle } from './summary-title.ts'

interface Props {
  readonly selection: Selection
  readonly onChange: (change: SelectionChange) => void
}

/** Where it happened; a place that is pressed becomes a filter. */
export function MapPicture({ selection, onChange }: Props) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, 926)
  const { data } = useSuspenseQuery(MapPicture_QueryDocument, {
    variables: { filter: filterOf(selection) },
  })
  const counts = useMemo(() => toChart(data), [data])
  const title = summaryTitle(data.timelineSummary, 'PLACE', locale)
  return (
    <ChartFigure
      title={title}
      legend={placeMapLegend(counts, width, locale)}
      note={placeMapNote(counts, locale)}
      table={placeMapTable(counts, locale)}
      locale={locale}
    >
      <div ref={box}>
        <PlaceMap
          data={counts}
          width={width}
          height={Math.round(Math.min(420, Math.max(200, width * 0.5)))}
          locale={locale}
          title={title}
          onPlaceOpen={(slug) => onChange({ places: [slug] })}
        />
      </div>
    </ChartFigure>
  )
}

/** Places on the map are told apart by their slugs, which filters take. */
function toChart({ placeCounts }: MapPicture_QueryQuery) {
  const places = placeCounts.places.flatMap(({ count, place }) => {
    const { slug, name, latitude, longitude } = place
    return latitude === null || longitude === null
      ? []
      : [{ id: slug, name, latitude, longitude, count }]
  })
  return { places, unplaced: placeCounts.unplaced }
}
