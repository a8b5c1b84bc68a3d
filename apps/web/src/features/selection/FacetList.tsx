'use client'

import { visibleColor } from '@annals/charts'
import { useFormatter, useTranslations } from 'next-intl'
import { useId, useState } from 'react'

const SHORT = 7
/** How many the API counts at most, unless told otherwise. */
const MOST_COUNTED = 50

export interface FacetCount {
  readonly key: string
  readonly label: string
  readonly color: string | null
  readonly count: number
}

interface Props {
  readonly title: string
  readonly counts: readonly FacetCount[]
  /** Keys of what is filtered by. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** What the selection holds of one kind, counted; each is a filter to switch on and off. */
export function FacetList({ title, counts, chosen, onChange }: Props) {
  const t = useTranslations('Filters')
  const format = useFormatter()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? counts : counts.filter(({ key }, at) => at < SHORT || chosen.includes(key))
  if (counts.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{title}</legend>
      <ul id={id} className="mt-1">
        {shown.map(({ key, label, color, count }) => (
          <li key={key}>
            <label className="flex min-h-8 items-center gap-2 text-sm hover:bg-sunken">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-accent"
                checked={chosen.includes(key)}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? [...chosen, key] : chosen.filter((other) => other !== key),
                  )
                }
              />
              {color !== null && (
                <span
                  aria-hidden
                  className="size-2.5 shrink-0 rounded-xs"
                  style={{ background: visibleColor(color) }}
                />
              )}
              <span className="min-w-0 flex-1 truncate">{label}</span>
              <span className="text-xs text-muted tabular-nums">{format.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {isOpen && counts.length >= MOST_COUNTED && (
        <p className="py-1 text-xs text-muted">{t('mostFrequent', { count: counts.length })}</p>
      )}
      {counts.length > SHORT && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="min-h-8 text-xs text-accent hover:underline"
        >
          {isOpen ? t('fewer') : t('more', { count: counts.length - SHORT })}
        </button>
      )}
    </fieldset>
  )
}
