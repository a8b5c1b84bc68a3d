'use client'

import { placeMapNote, useMeasuredWidth } from '@annals/charts'
import { PlaceMap } from '@annals/charts/place-map'
import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useRef } from 'react'
import { MapPicture_QueryDocument } from '../../generated/graphql'
import { filterOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { placeCounts } from './place-counts.ts'

const HEIGHT = 420

interface Props {
  readonly selection: Selection
  readonly onChange: (change: SelectionChange) => void
}

/** Where it happened; a place that is pressed becomes a filter. */
export function MapPicture({ selection, onChange }: Props) {
  const t = useTranslations('Pictures')
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, 926)
  const { data } = useSuspenseQuery(MapPicture_QueryDocument, {
    variables: { filter: filterOf(selection) },
  })
  const counts = useMemo(() => placeCounts(data), [data])
  return (
    <figure>
      <figcaption className="mb-2 font-medium">{t('mapTitle')}</figcaption>
      <div ref={box}>
        <PlaceMap
          data={counts}
          width={width}
          height={HEIGHT}
          locale={locale}
          title={t('mapTitle')}
          onPlaceOpen={(slug) => onChange({ places: [slug] })}
        />
      </div>
      <p className="mt-2 text-xs text-muted">{placeMapNote(counts, locale)}</p>
    </figure>
  )
}
