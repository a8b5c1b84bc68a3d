'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Words to search the events for; the answer follows the typing. */
export function SearchField({ value, onChange }: Props) {
  const t = useTranslations('Filters')
  const [text, setText] = useState(value)
  // The back button changes the word without any typing here. A space at its end is one that was just typed.
  useEffect(() => setText((last) => (last.trim() === value ? last : value)), [value])
  return (
    <search>
      <form
        className="relative"
        onSubmit={(event) => {
          event.preventDefault()
          onChange(text.trim())
        }}
      >
        <label htmlFor="filter-words" className="sr-only">
          {t('searchHint')}
        </label>
        <Search aria-hidden className="absolute start-3 top-3 size-4 text-muted" />
        <input
          id="filter-words"
          name="q"
          type="search"
          value={text}
          placeholder={t('searchHint')}
          onChange={({ target }) => {
            setText(target.value)
            onChange(target.value.trim())
          }}
          className="min-h-10 w-full rounded-control border border-line-strong bg-surface ps-9 pe-3 text-sm placeholder:text-muted"
        />
      </form>
    </search>
  )
}
