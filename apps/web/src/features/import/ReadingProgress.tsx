'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../ui/Button.tsx'
import type { Progress } from './use-reading.ts'

interface Props {
  readonly progress: Progress | null
  readonly onStop: () => void
}

/** How much of the text has been read, and a way to leave it at that. */
export function ReadingProgress({ progress, onStop }: Props) {
  const t = useTranslations('Import')
  if (progress === null || progress.state === 'done') return null
  const { done, total, state } = progress
  const percent = Math.floor((done / total) * 100)
  if (state !== 'reading')
    return (
      <p role="status" className="text-sm text-dispute">
        {t(`reading.${state}`, { percent })}
      </p>
    )
  return (
    <div className="flex flex-1 flex-wrap items-center gap-3 text-sm">
      <label className="flex items-center gap-3">
        {t('reading.reading', { percent })}
        <progress value={done} max={total} className="h-2 w-40 accent-accent" />
      </label>
      <Button onClick={onStop}>{t('stop')}</Button>
    </div>
  )
}
