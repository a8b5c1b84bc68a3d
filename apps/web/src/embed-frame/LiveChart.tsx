import { ChartFigure, useMeasuredWidth } from '@annals/charts'
import { type ComponentType, useLayoutEffect, useRef, useState } from 'react'
import { chartWords } from '../features/chart/chart-words.ts'
import type { DrawingProps, ReadMarks } from '../features/chart/drawing-props.ts'
import type { LiveData } from './live.tsx'

interface Props {
  readonly drawing: ComponentType<DrawingProps>
  readonly data: LiveData
  /** Of the picture, with all that stands on it, in px. */
  readonly height: number
  readonly initialWidth: number
  readonly locale: string
  readonly readMarks: ReadMarks
}

const LEAST_HEIGHT = 120

/** An interactive chart with all that its picture had: title, legend, notes, source and date. */
export function LiveChart({ drawing: Drawing, data, initialWidth, locale, ...props }: Props) {
  const { kind, drawn, header, foot } = data
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  const [height, setHeight] = useState(props.height)
  // Title, legend and notes take their part of the picture's height; how much is known once they stand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once, when all is there.
  useLayoutEffect(() => {
    const whole = box.current?.parentElement?.offsetHeight ?? height
    setHeight(Math.max(LEAST_HEIGHT, height - (whole - height)))
  }, [])
  const words = chartWords(kind, drawn, locale)
  const title = header.title ?? ''
  return (
    <div ref={box}>
      <ChartFigure
        {...words}
        note={[header.note ?? '', words.note].filter((text) => text !== '').join(' ')}
        title={title}
        locale={locale}
      >
        <Drawing
          kind={kind}
          drawn={drawn}
          width={width}
          height={height}
          locale={locale}
          title={title}
          readMarks={props.readMarks}
        />
      </ChartFigure>
      {foot !== '' && <p className="origin">{foot}</p>}
    </div>
  )
}
