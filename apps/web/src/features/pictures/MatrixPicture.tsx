'use client'

import {
  actorMatrixTable,
  ChartFigure,
  matrixLegend,
  matrixNote,
  useMeasuredWidth,
} from '@annals/charts'
import { ActorMatrix } from '@annals/charts/actor-matrix'
import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { MatrixPicture_QueryDocument } from '../../generated/graphql'
import { filterOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { summaryTitle } from './summary-title.ts'

interface Props {
  readonly selection: Selection
  readonly onChange: (change: SelectionChange) => void
}

/** Who acts towards whom; a pair that is pressed becomes a filter for both. */
export function MatrixPicture({ selection, onChange }: Props) {
  const t = useTranslations('Pictures')
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, 926)
  const { data } = useSuspenseQuery(MatrixPicture_QueryDocument, {
    variables: { filter: filterOf(selection) },
  })
  const matrix = data.actorMatrix
  const title = summaryTitle(data.timelineSummary, 'PAIR', locale)
  if (matrix.actors.length === 0) return <p className="text-sm text-muted">{t('noPairs')}</p>
  const slugs = new Map(matrix.actors.map(({ id, slug }) => [id, slug]))
  return (
    <ChartFigure
      title={title}
      legend={matrixLegend(matrix, locale)}
      note={matrixNote(locale)}
      table={actorMatrixTable(matrix, locale)}
      locale={locale}
    >
      <div ref={box}>
        <ActorMatrix
          data={matrix}
          width={width}
          locale={locale}
          title={title}
          onPairOpen={(initiator, target) =>
            onChange({ actors: [slugs.get(initiator) ?? '', slugs.get(target) ?? ''] })
          }
        />
      </div>
    </ChartFigure>
  )
}
