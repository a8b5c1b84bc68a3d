import type { EventMarks } from '@annals/charts'
import { edtfOfSpan } from '@annals/dates'
import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { DrawingProps, ReadMarks } from '../features/chart/drawing-props.ts'
import { LiveChart } from './LiveChart.tsx'

/** A chart's JSON file, as far as it is drawn, and what stands below it. */
export interface LiveData {
  readonly kind: string
  readonly drawn: unknown
  readonly header: { readonly title?: string; readonly note?: string }
  readonly foot: string
}

/**
 * Puts the interactive chart in the place of the picture, at the picture's height, so that nothing jumps.
 * `address` is that of the frame, to which its parts can be added.
 */
export async function showLive(
  place: HTMLElement,
  data: LiveData,
  locale: string,
  address: string,
): Promise<void> {
  const Drawing = await drawingOf(data.kind)
  if (Drawing === null) return
  const height = place.clientHeight
  const initialWidth = place.clientWidth
  const hadFocus = place.contains(document.activeElement)
  const root = document.createElement('div')
  root.dataset.live = ''
  place.replaceChildren(root)
  flushSync(() =>
    createRoot(root).render(
      <LiveChart
        drawing={Drawing}
        data={data}
        height={height}
        initialWidth={initialWidth}
        locale={locale}
        readMarks={marksReader(address)}
      />,
    ),
  )
  if (!hadFocus) return
  // The events themselves, before the buttons around them.
  const first = root.querySelector<SVGElement>('[data-mark][tabindex="0"]')
  ;(first ?? root.querySelector<HTMLElement>('[tabindex="0"], button, a'))?.focus()
}

async function drawingOf(kind: string): Promise<ComponentType<DrawingProps> | null> {
  if (kind === 'TIMELINE') {
    return (await import('../features/chart/TimelineDrawing.tsx')).TimelineDrawing
  }
  if (kind === 'TABLE') return null
  return (await import('../features/chart/CountsDrawing.tsx')).CountsDrawing
}

function marksReader(address: string): ReadMarks {
  return async (span) => {
    const range = encodeURIComponent(edtfOfSpan(span))
    const response = await fetch(`${address}&as=marks&range=${range}`)
    return response.ok ? ((await response.json()) as EventMarks | null) : null
  }
}
