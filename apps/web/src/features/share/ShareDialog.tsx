'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { useViewer } from '../account/use-viewer.ts'
import { ChartDownloads } from '../chart/ChartDownloads.tsx'
import { CopyButton } from '../cite/CopyButton.tsx'
import type { Selection } from '../selection/selection-parsers.ts'
import { ChartFields } from './ChartFields.tsx'
import { type ChartKind, draftOf, previewAddress, reachOf } from './chart-draft.ts'
import { SaveChart } from './SaveChart.tsx'
import { SharePreview } from './SharePreview.tsx'

interface Props {
  readonly selection: Selection
  readonly kind: ChartKind
  readonly onClose: () => void
}

/**
 * What is looked at, on its way into a report: shaped with a live preview, taken along as files by
 * anyone, and saved by editors, which gives it an address and snippets.
 */
export function ShareDialog({ selection, kind, onClose }: Props) {
  const t = useTranslations('Share')
  const language = useLocale()
  const viewer = useViewer()
  const [draft, setDraft] = useState(() => draftOf(selection, { kind, title: '', language }))
  const [savedSlug, setSavedSlug] = useState<string | null>(null)
  return (
    <Dialog title={t('title')} isOpen isWide onClose={onClose}>
      <div className="grid gap-6 lg:grid-cols-[20rem_1fr]">
        <form
          aria-label={t('fields')}
          className="grid content-start gap-4"
          onSubmit={(event) => event.preventDefault()}
        >
          <ChartFields
            draft={draft}
            onChange={(change) => {
              const reach = change.kind === undefined ? {} : reachOf(selection, change.kind)
              setDraft({ ...draft, ...change, ...reach })
              setSavedSlug(null)
            }}
          />
        </form>
        <div className="flex min-w-0 flex-col gap-4">
          <SharePreview draft={draft} />
          {savedSlug !== null ? (
            <Message kind="done">
              {t('saved')}{' '}
              <Link
                href={`/charts/${savedSlug}`}
                className="font-medium text-accent underline underline-offset-4"
              >
                {t('toChart')}
              </Link>
            </Message>
          ) : viewer?.canWrite ? (
            <SaveChart draft={draft} onSaved={setSavedSlug} />
          ) : (
            <p className="text-sm text-muted">{t('visitor')}</p>
          )}
          <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-3">
            <p className="text-sm">{t('link')}</p>
            <CopyButton text={location.href} what={t('link')} />
          </div>
          <section aria-label={t('files')} className="border-t border-line pt-3">
            <h3 className="text-sm font-medium">{t('files')}</h3>
            <ChartDownloads addressOf={(format) => previewAddress(draft, format)} />
          </section>
        </div>
      </div>
    </Dialog>
  )
}
