'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useId } from 'react'
import { exactnessCounts } from './exactness-counts.ts'
import type { Selection } from './selection-parsers.ts'

interface Props {
  /** How many events there are of each precision, whatever is chosen here. */
  readonly precisions: readonly { readonly key: string; readonly count: number }[]
  readonly chosen: Selection['exact']
  readonly onChange: (chosen: Selection['exact']) => void
}

/** How exact dates must be, at least; each choice says how many events it would leave. */
export function ExactnessFacet({ precisions, chosen, onChange }: Props) {
  const t = useTranslations('Filters')
  const format = useFormatter()
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{t('exact')}</legend>
      <ul className="mt-1">
        {exactnessCounts(precisions)
          .filter(({ value, count }) => count > 0 || value === chosen || value === null)
          .map(({ value, count }) => (
            <li key={value ?? 'any'}>
              <label className="flex min-h-8 items-center gap-2 text-sm hover:bg-sunken">
                <input
                  type="radio"
                  name={name}
                  className="size-4 shrink-0 accent-accent"
                  checked={value === chosen}
                  onChange={() => onChange(value)}
                />
                <span className="min-w-0 flex-1 truncate">{t(`exactness.${value ?? 'any'}`)}</span>
                <span className="text-xs text-muted tabular-nums">{format.number(count)}</span>
              </label>
            </li>
          ))}
      </ul>
    </fieldset>
  )
}
