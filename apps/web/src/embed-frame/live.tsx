import { useMeasuredWidth } from '@annals/charts'
import { type ComponentType, useRef } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** A chart's JSON file, as far as it is drawn. */
interface LiveData {
  readonly kind: string
  readonly drawn: unknown
  readonly header: { readonly title?: string }
}

/** What every kind of chart is told. */
export interface LiveChartProps {
  readonly drawn: unknown
  readonly kind: string
  readonly width: number
  readonly height: number
  readonly locale: string
  readonly title: string
}

/** Puts the interactive chart in the place of the picture, at the picture's height, so that nothing jumps. */
export async function showLive(place: HTMLElement, data: LiveData, locale: string): Promise<void> {
  const Chart = await chartOf(data.kind)
  if (Chart === null) return
  const height = place.clientHeight
  const root = document.createElement('div')
  flushSync(() =>
    createRoot(root).render(
      <MeasuredChart
        chart={Chart}
        drawn={data.drawn}
        kind={data.kind}
        height={height}
        initialWidth={place.clientWidth}
        locale={locale}
        title={data.header.title ?? ''}
      />,
    ),
  )
  const hadFocus = place.contains(document.activeElement)
  place.replaceChildren(root)
  if (hadFocus) root.querySelector<HTMLElement>('[tabindex="0"], button, a')?.focus()
}

async function chartOf(kind: string): Promise<ComponentType<LiveChartProps> | null> {
  if (kind === 'TIMELINE') return (await import('./LiveTimeline.tsx')).LiveTimeline
  if (kind === 'TABLE') return null
  return (await import('./LiveCounts.tsx')).LiveCounts
}

interface MeasuredProps extends Omit<LiveChartProps, 'width'> {
  readonly chart: ComponentType<LiveChartProps>
  readonly initialWidth: number
}

function MeasuredChart({ chart: Chart, initialWidth, ...props }: MeasuredProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  return (
    <div ref={box}>
      <h1>{props.title}</h1>
      <Chart {...props} width={width} />
    </div>
  )
}
