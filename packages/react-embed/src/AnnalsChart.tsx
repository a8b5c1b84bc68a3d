import { isFromFrame, readFrameHeight } from '@annals/embed-script'
import type { CSSProperties, ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'

export interface AnnalsChartProps {
  /** The address of the chart's frame: `https://…/embed/<chart>`, with any of its parameters. */
  src: string
  /** What the chart shows, for people who hear the page. */
  title: string
  /** CSS pixels until the frame has told its height; 450 unless told. */
  initialHeight?: number
  className?: string
  style?: CSSProperties
}

/** A chart in a frame as wide as its container and as high as the chart says. */
export function AnnalsChart(props: AnnalsChartProps): ReactElement {
  const { src, title, initialHeight = 450, className, style } = props
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number | null>(null)

  useEffect(() => {
    function fit(event: MessageEvent): void {
      const told = readFrameHeight(event.data)
      if (told && frame.current && isFromFrame(event, frame.current)) setHeight(told.height)
    }
    addEventListener('message', fit)
    return () => removeEventListener('message', fit)
  }, [])

  return (
    <iframe
      ref={frame}
      src={src}
      title={title}
      width="100%"
      height={height ?? initialHeight}
      loading="lazy"
      allow="fullscreen; clipboard-write"
      className={className}
      style={{ border: 0, display: 'block', ...style }}
    />
  )
}
