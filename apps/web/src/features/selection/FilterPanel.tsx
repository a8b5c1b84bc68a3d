'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ExactnessFacet } from './ExactnessFacet.tsx'
import { type FacetCount, FacetList } from './FacetList.tsx'
import { SearchField } from './SearchField.tsx'
import type { Selection } from './selection-parsers.ts'
import type { SelectionChange } from './use-selection.ts'

export interface Facets {
  readonly topics: readonly FacetCount[]
  readonly actors: readonly FacetCount[]
  readonly places: readonly FacetCount[]
  readonly sources: readonly FacetCount[]
  readonly precisions: readonly Pick<FacetCount, 'key' | 'count'>[]
}

interface Props {
  readonly selection: Selection
  readonly facets: Facets
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
}

export function FilterPanel({ selection, facets, onChange }: Props) {
  const t = useTranslations('Filters')
  const id = useId()
  // Of use on narrow screens alone; wide ones always show the filters.
  const [isOpen, setOpen] = useState(false)
  return (
    <aside aria-label={t('title')} className="max-lg:mb-4 print:hidden">
      <SearchField
        value={selection.q}
        onChange={(q) => onChange({ q }, { replace: selection.q !== '' })}
      />
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="mt-2 w-full justify-between lg:hidden"
      >
        {t('title')}
        <ChevronDown aria-hidden className={`size-4 ${isOpen ? 'rotate-180' : ''}`} />
      </Button>
      <div id={id} className={`mt-4 flex-col gap-4 lg:flex ${isOpen ? 'flex' : 'hidden'}`}>
        <FacetList
          title={t('topics')}
          counts={facets.topics}
          chosen={selection.topics}
          onChange={(topics) => onChange({ topics })}
        />
        <FacetList
          title={t('actors')}
          counts={facets.actors}
          chosen={selection.actors}
          onChange={(actors) => onChange({ actors })}
        />
        <FacetList
          title={t('places')}
          counts={facets.places}
          chosen={selection.places}
          onChange={(places) => onChange({ places })}
        />
        <FacetList
          title={t('sources')}
          counts={facets.sources}
          chosen={selection.sources}
          onChange={(sources) => onChange({ sources })}
        />
        <ExactnessFacet
          precisions={facets.precisions}
          chosen={selection.exact}
          onChange={(exact) => onChange({ exact })}
        />
        <label className="flex min-h-9 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={selection.disputed}
            onChange={({ target }) => onChange({ disputed: target.checked })}
          />
          {t('disputed')}
        </label>
      </div>
    </aside>
  )
}
