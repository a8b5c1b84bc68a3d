'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** The newest of a value that changes, for what waits for an answer and began with an older one. */
export function useNewest<Value>(value: Value): Readonly<RefObject<Value>> {
  const newest = useRef(value)
  useEffect(() => {
    newest.current = value
  }, [value])
  return newest
}
