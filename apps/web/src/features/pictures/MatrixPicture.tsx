'use client'

import { useMeasuredWidth } from '@annals/charts'
import { ActorMatrix } from '@annals/charts/actor-matrix'
import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { MatrixPicture_QueryDocument } from '../../generated/graphql'
import { filterOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'

/** Who acts towards whom. */
export function MatrixPicture({ selection }: { readonly selection: Selection }) {
  const t = useTranslations('Pictures')
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, 926)
  const { data } = useSuspenseQuery(MatrixPicture_QueryDocument, {
    variables: { filter: filterOf(selection) },
  })
  return (
    <figure>
      <figcaption className="mb-2 font-medium">{t('matrixTitle')}</figcaption>
      <div ref={box}>
        {data.actorMatrix.actors.length === 0 ? (
          <p className="text-sm text-muted">{t('noPairs')}</p>
        ) : (
          <ActorMatrix
            data={data.actorMatrix}
            width={width}
            locale={locale}
            title={t('matrixTitle')}
          />
        )}
      </div>
    </figure>
  )
}
