'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import { Card } from '../../ui/Card.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useIsHydrated } from '../../ui/use-is-hydrated.ts'
import { PICTURES, type Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { PictureBoundary } from './PictureBoundary.tsx'

const Picture = lazy(async () => ({ default: (await import('./Picture.tsx')).Picture }))

interface Props {
  readonly selection: Selection
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
}

/** Further pictures of the same selection; each is loaded when it is first looked at. */
export function MorePictures({ selection, onChange }: Props) {
  const t = useTranslations('Pictures')
  const { picture } = selection
  // They stand below what is first seen, so the server leaves them to the browser.
  const isHydrated = useIsHydrated()
  return (
    <Card
      title={t('title')}
      controls={<ShareButton selection={selection} kind={KINDS[picture ?? 'counts']} />}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend into its border. */}
      <div role="group" aria-label={t('title')} className="flex flex-wrap gap-2">
        {PICTURES.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === picture}
            onClick={() => onChange({ picture: value === picture ? null : value })}
            className="min-h-9 rounded-full border border-line-strong px-3 text-sm hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft"
          >
            {t(value)}
          </button>
        ))}
      </div>
      {picture !== null && (
        <div className="min-h-80 pt-4">
          {isHydrated ? (
            <PictureBoundary about={JSON.stringify(selection)}>
              <Suspense fallback={<Skeleton height={320} />}>
                <Picture selection={selection} kind={picture} onChange={onChange} />
              </Suspense>
            </PictureBoundary>
          ) : (
            <Skeleton height={320} />
          )}
        </div>
      )}
    </Card>
  )
}

const KINDS = {
  counts: 'HISTOGRAM',
  share: 'SHARE',
  total: 'RUNNING_TOTAL',
  days: 'DAY_OF_YEAR',
  calendar: 'CALENDAR',
  matrix: 'ACTOR_MATRIX',
  map: 'MAP',
  table: 'TABLE',
} as const
