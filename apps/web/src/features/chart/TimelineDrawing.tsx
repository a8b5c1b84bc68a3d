'use client'

import { type EventMarks, type TimeRange, toSpan } from '@annals/charts'
import { Timeline } from '@annals/charts/timeline'
import { useEffect, useState } from 'react'
import type { DrawingProps, ReadMarks } from './drawing-props.ts'

/** Zooming asks for new marks once the view has stood still this long, in ms. */
const SETTLED = 250

/** A timeline that can be zoomed and walked through event by event. */
export function TimelineDrawing({ drawn, width, locale, title, readMarks }: DrawingProps) {
  const first = drawn as EventMarks
  const whole: TimeRange = { start: first.rangeStart, end: first.rangeEnd }
  const [range, setRange] = useState<TimeRange | null>(null)
  const [finer, setFiner] = useState<{ readonly of: unknown; readonly marks: EventMarks } | null>(
    null,
  )
  useFinerMarks(range, readMarks, (marks) => setFiner({ of: drawn, marks }))
  return (
    <Timeline
      marks={finer !== null && finer.of === drawn ? finer.marks : first}
      range={range ?? whole}
      wholeRange={whole}
      onRangeChange={setRange}
      width={width}
      height={null}
      locale={locale}
      title={title}
    />
  )
}

/** What is drawn stays where new marks cannot be had, and while they are read. */
function useFinerMarks(
  range: TimeRange | null,
  readMarks: ReadMarks | undefined,
  show: (marks: EventMarks) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a moved view asks anew.
  useEffect(() => {
    if (range === null || readMarks === undefined) return
    let isOld = false
    const timer = setTimeout(async () => {
      const marks = await readMarks(toSpan(range))
      if (marks !== null && !isOld) show(marks)
    }, SETTLED)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [range])
}
