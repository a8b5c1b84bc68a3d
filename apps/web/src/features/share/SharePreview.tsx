'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Message } from '../../ui/Message.tsx'
import { type ChartDraft, previewAddress } from './chart-draft.ts'

/** The preview follows once nothing was typed for this long, in ms. */
const SETTLED = 250

interface Preview {
  /** An object URL of the picture; null where there is none. */
  readonly picture: string | null
  /** Why there is none: the API's own words, or that it could not be asked. */
  readonly problem: { readonly said: string } | 'UNREACHABLE' | null
}

/** The chart as its picture will be, drawn by the same code. */
export function SharePreview({ draft }: { readonly draft: ChartDraft }) {
  const t = useTranslations('Share')
  const tChart = useTranslations('Chart')
  const tWriting = useTranslations('Writing')
  const address = previewAddress(draft, 'svg')
  const preview = usePreview(address)
  return (
    <section aria-label={t('preview')} className="min-w-0">
      {preview === null && <p className="py-16 text-center text-sm text-muted">{t('drawing')}</p>}
      {preview?.problem != null && (
        <Message kind="problem">
          {preview.problem === 'UNREACHABLE'
            ? tChart('unreachable')
            : tWriting('refused', { message: preview.problem.said })}
        </Message>
      )}
      {preview?.picture != null && (
        // biome-ignore lint/performance/noImgElement: it is a vector that was read already.
        <img
          src={preview.picture}
          alt={draft.title || t('preview')}
          className="max-h-[32rem] w-full border border-line object-contain"
        />
      )}
    </section>
  )
}

/** The last preview stays until the next is there. */
function usePreview(address: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const next = await readPreview(address, controller.signal)
      if (controller.signal.aborted) return
      setPreview((old) => {
        if (old?.picture != null) URL.revokeObjectURL(old.picture)
        return next
      })
    }, SETTLED)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [address])
  return preview
}

async function readPreview(address: string, signal: AbortSignal): Promise<Preview> {
  try {
    const answer = await fetch(address, { signal })
    if (answer.ok) return { picture: URL.createObjectURL(await answer.blob()), problem: null }
    const problem = answer.status < 500 ? { said: (await answer.text()).trim() } : 'UNREACHABLE'
    return { picture: null, problem }
  } catch (error) {
    // What fetch says where there is no network, and of an address that is no longer wanted.
    if (error instanceof TypeError || signal.aborted)
      return { picture: null, problem: 'UNREACHABLE' }
    throw error
  }
}
