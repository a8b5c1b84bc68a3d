'use client'

import { Share2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { Selection } from '../selection/selection-parsers.ts'
import type { ChartKind } from './chart-draft.ts'

// Few who look at a chart share it: the dialog is fetched when it is asked for.
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

interface Props {
  readonly selection: Selection
  /** The chart that is looked at; another may be chosen in the dialog. */
  readonly kind: ChartKind
}

/** Makes a chart for reports of what is looked at. */
export function ShareButton({ selection, kind }: Props) {
  const t = useTranslations('Share')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)} className="print:hidden">
        <Share2 aria-hidden className="size-4" />
        <span className="max-sm:sr-only">{t('open')}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog selection={selection} kind={kind} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
