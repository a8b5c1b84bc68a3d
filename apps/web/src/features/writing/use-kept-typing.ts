'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

export interface KeptTyping<Value> {
  readonly value: Value
  /** ISO 8601: when it was typed. */
  readonly at: string
}

export interface Keeping<Value> {
  /** What an earlier visit left unsaved; null where nothing, and once it was taken or dropped. */
  readonly found: KeptTyping<Value> | null
  /** Forgets what is kept: it was saved, or is not wanted. */
  readonly forget: () => void
}

/** In ms: writing to storage at each key would be felt. */
const PAUSE = 400

/**
 * Keeps what is typed in this browser until it is saved, through a crash, a reload or a session that
 * ends. `value` null: nothing is unsaved. Storage that is full or forbidden only means less is kept.
 */
export function useKeptTyping<Value>(key: string, value: Value | null): Keeping<Value> {
  const [found, setFound] = useState<KeptTyping<Value> | null>(null)
  const wasTyped = useRef(false)
  const keepNewest = useRef<(() => void) | null>(null)
  useEffect(() => setFound(read(key)), [key])
  useEffect(() => {
    keepNewest.current = null
    if (value === null) {
      if (wasTyped.current) remove(key)
      return
    }
    wasTyped.current = true
    keepNewest.current = () => {
      keepNewest.current = null
      keep(key, { value, at: new Date().toISOString() })
    }
    const timer = setTimeout(() => keepNewest.current?.(), PAUSE)
    return () => clearTimeout(timer)
  }, [key, value])
  useEffect(() => {
    // Who leaves within the pause loses nothing.
    const leave = () => keepNewest.current?.()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  const forget = useCallback(() => {
    keepNewest.current = null
    remove(key)
    setFound(null)
  }, [key])
  return { found, forget }
}

function read<Value>(key: string): KeptTyping<Value> | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as KeptTyping<Value>)
  } catch (error) {
    console.warn('What was typed earlier could not be read', error)
    return null
  }
}

function keep(key: string, kept: KeptTyping<unknown>): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch (error) {
    console.warn('What is typed could not be kept', error)
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch (error) {
    console.warn('What was kept could not be removed', error)
  }
}
