'use client'

import { useEffect, useState } from 'react'
import type { Selection } from './selection-parsers.ts'

export const NAMED_FILTERS = ['topics', 'actors', 'places', 'sources'] as const
export type NamedFilter = (typeof NAMED_FILTERS)[number]

/**
 * The names, by kind and slug ("actors north-korea"), of what is filtered by and is too rare to be among what was counted. Each comes once it was
 * asked for; what is gone, or cannot be asked for, never does.
 */
export function useRareNames(
  selection: Selection,
  counted: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const missing = NAMED_FILTERS.flatMap((kind) =>
    selection[kind].filter((slug) => !counted.has(slug)).map((slug) => `${kind} ${slug}`),
  ).join('\n')
  useEffect(() => {
    let isGone = false
    for (const each of missing === '' ? [] : missing.split('\n')) {
      const [kind = '', slug = ''] = each.split(' ')
      nameOf(kind as NamedFilter, slug).then(
        (name) => {
          if (!isGone && name !== null) setNames((last) => new Map([...last, [each, name]]))
        },
        (error: unknown) => console.warn('The filter keeps its slug:', error),
      )
    }
    return () => {
      isGone = true
    }
  }, [missing])
  return names
}

async function nameOf(kind: NamedFilter, slug: string): Promise<string | null> {
  return (await import('./ask-name.ts')).askName(kind, slug)
}
