'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { Tabs } from 'radix-ui'
import { Suspense } from 'react'
import { Card } from '../../ui/Card.tsx'
import { PICTURES, type Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'

// They stand below what is first seen, so the server leaves them to the browser.
const HistogramPicture = dynamic(
  async () => (await import('./HistogramPicture.tsx')).HistogramPicture,
  { ssr: false },
)
const MatrixPicture = dynamic(async () => (await import('./MatrixPicture.tsx')).MatrixPicture, {
  ssr: false,
})
const MapPicture = dynamic(async () => (await import('./MapPicture.tsx')).MapPicture, {
  ssr: false,
})

interface Props {
  readonly selection: Selection
  readonly onChange: (change: SelectionChange) => void
}

/** Further pictures of the same selection; each is loaded when it is first looked at. */
export function MorePictures({ selection, onChange }: Props) {
  const t = useTranslations('Pictures')
  const { picture } = selection
  return (
    <Card title={t('title')}>
      <Tabs.Root
        value={picture ?? ''}
        activationMode="manual"
        onValueChange={(value) =>
          onChange({ picture: PICTURES.find((each) => each === value) ?? null })
        }
      >
        <Tabs.List aria-label={t('title')} className="flex flex-wrap gap-x-1 border-b border-line">
          {PICTURES.map((value) => (
            <Tabs.Trigger
              key={value}
              value={value}
              className="min-h-10 border-b-2 border-transparent px-3 text-sm text-muted hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
            >
              {t(value)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {PICTURES.map((value) => (
          <Tabs.Content key={value} value={value} className="min-h-72 pt-4">
            {value === picture && (
              <Suspense fallback={<p className="text-sm text-muted">{t('loading')}</p>}>
                {value === 'matrix' ? (
                  <MatrixPicture selection={selection} />
                ) : value === 'map' ? (
                  <MapPicture selection={selection} onChange={onChange} />
                ) : (
                  <HistogramPicture selection={selection} kind={value} />
                )}
              </Suspense>
            )}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Card>
  )
}
