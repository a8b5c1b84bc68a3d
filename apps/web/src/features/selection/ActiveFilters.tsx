'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Facets } from './FilterPanel.tsx'
import type { Selection } from './selection-parsers.ts'
import { NAMED_FILTERS, useRareNames } from './use-rare-names.ts'
import type { SelectionChange } from './use-selection.ts'

interface Props {
  readonly selection: Selection
  readonly facets: Facets
  readonly onChange: (change: SelectionChange) => void
}

const NONE = {
  q: null,
  range: null,
  topics: null,
  actors: null,
  places: null,
  sources: null,
  disputed: null,
  exact: null,
}

/** What narrows the selection, each with a way to take it back; whoever took one back goes on from the next. */
export function ActiveFilters({ selection, facets, onChange }: Props) {
  const t = useTranslations('Filters')
  const labels = new Map(
    [...facets.topics, ...facets.actors, ...facets.places, ...facets.sources].map(
      ({ key, label }) => [key, label],
    ),
  )
  const rare = useRareNames(selection, labels)
  const named = NAMED_FILTERS.flatMap((kind) =>
    selection[kind].map((key) => ({
      key: `${kind} ${key}`,
      label: labels.get(key) ?? rare.get(`${kind} ${key}`) ?? key,
      change: { [kind]: selection[kind].filter((other) => other !== key) },
    })),
  )
  const filters: { key: string; label: string; change: SelectionChange }[] = [
    ...(selection.q === ''
      ? []
      : [{ key: 'q', label: t('word', { word: selection.q }), change: { q: null } }]),
    ...(selection.range === null
      ? []
      : [{ key: 'range', label: t('range', { range: selection.range }), change: { range: null } }]),
    ...named,
    ...(selection.disputed
      ? [{ key: 'disputed', label: t('disputed'), change: { disputed: null } }]
      : []),
    ...(selection.exact === null
      ? []
      : [{ key: 'exact', label: t(`exactness.${selection.exact}`), change: { exact: null } }]),
  ]
  const list = useRef<HTMLUListElement>(null)
  const taken = useRef<number | null>(null)
  const count = filters.length
  useEffect(() => {
    if (taken.current === null) return
    const buttons = list.current?.querySelectorAll('button')
    const next = buttons?.[Math.min(taken.current, count - 1)]
    taken.current = null
    ;(next ?? document.getElementById('selection'))?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <section aria-label={t('active')} className="flex flex-wrap items-center gap-2">
      <ul ref={list} className="flex flex-wrap gap-2">
        {filters.map(({ key, label, change }, at) => (
          <li key={key}>
            <button
              type="button"
              aria-label={t('remove', { name: label })}
              onClick={() => {
                taken.current = at
                onChange(change)
              }}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-accent bg-accent-soft px-3 text-sm"
            >
              {label}
              <X aria-hidden className="size-3.5" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          taken.current = 0
          onChange(NONE)
        }}
        className="min-h-8 px-2 text-sm text-accent hover:underline"
      >
        {t('clear')}
      </button>
    </section>
  )
}
