'use client'

import { type RefObject, useCallback, useEffect, useState } from 'react'

/**
 * Which slide of a row that scrolls sideways is in view, and a way to go to another. Arrow keys, Home
 * and End turn the slides wherever the focus is, unless something nearer has used the key. Another
 * `chapter` begins with its first slide.
 */
export function useStorySteps(
  row: RefObject<HTMLElement | null>,
  count: number,
  chapter: string | null,
) {
  const [at, setAt] = useState({ chapter, index: 0 })
  const index = at.chapter === chapter ? at.index : 0
  const setIndex = useCallback((index: number) => setAt({ chapter, index }), [chapter])
  const goTo = useCallback(
    (wanted: number) => {
      const next = Math.min(Math.max(wanted, 0), count - 1)
      row.current?.children[next]?.scrollIntoView({ block: 'nearest', inline: 'center' })
      setIndex(next)
    },
    [row, count, setIndex],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return
      const next = {
        ArrowRight: index + 1,
        ArrowLeft: index - 1,
        Home: 0,
        End: count - 1,
      }[event.key]
      if (next === undefined) return
      event.preventDefault()
      goTo(next)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [index, count, goTo])
  const onScroll = () => {
    if (row.current === null) return
    const { scrollLeft, clientWidth } = row.current
    setIndex(Math.round(Math.abs(scrollLeft) / clientWidth))
  }
  return { index, goTo, onScroll }
}
