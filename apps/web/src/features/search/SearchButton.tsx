'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useState } from 'react'

/** Opens the search from everywhere: by its button, by Ctrl or ⌘ with K, and by "/" outside of fields. */
export function SearchButton() {
  const t = useTranslations('Search')
  const [isWanted, setWanted] = useState(false)
  const [isOpen, setOpen] = useState(false)

  function open() {
    setWanted(true)
    setOpen(true)
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isShortcut && (event.key !== '/' || isWriting(event.target))) return
      event.preventDefault()
      setWanted(true)
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        aria-label={t('open')}
        onPointerEnter={() => void loadPalette()}
        onFocus={() => void loadPalette()}
        onClick={open}
        className="grid size-11 place-items-center text-muted hover:text-ink"
      >
        <Search aria-hidden className="size-5" />
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <SearchPalette isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  )
}

async function loadPalette() {
  return { default: (await import('./SearchPalette.tsx')).SearchPalette }
}

const SearchPalette = lazy(loadPalette)

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
