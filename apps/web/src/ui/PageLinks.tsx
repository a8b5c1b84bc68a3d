'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type MouseEvent, useEffect, useRef } from 'react'
import { PAGE_NAMES, type PageNames } from './page-names.ts'

interface Props {
  /** What is paged through, for those who do not see it. */
  readonly label: string
  readonly info: {
    readonly hasPreviousPage: boolean
    readonly hasNextPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly shown: number
  readonly total: number
  /** What the cursors are called in the address, where a page has two lists to page through. */
  readonly names?: PageNames
  /** Turns the page in place; left out, the links lead to it. */
  readonly onTurn?: (page: {
    readonly after: string | null
    readonly before: string | null
  }) => void
}

/** Links to the pages before and after, as cursors in the address; nothing where all is shown. */
export function PageLinks({ label, info, shown, total, names = PAGE_NAMES, onTurn }: Props) {
  const t = useTranslations('Pages')
  const path = usePathname()
  const address = useSearchParams()
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = info
  const links = useRef<HTMLElement>(null)
  const isTurning = useRef(false)
  // The last page has no link to the next: whoever followed it by keys goes on from the other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other cursors
  useEffect(() => {
    if (!isTurning.current) return
    isTurning.current = false
    if (!links.current?.contains(document.activeElement))
      links.current?.querySelector('a')?.focus({ preventScroll: true })
  }, [startCursor, endCursor])
  if (!hasPreviousPage && !hasNextPage) return null
  const at = (key: 'after' | 'before', cursor: string) => {
    const next = new URLSearchParams(address)
    next.delete(names.after)
    next.delete(names.before)
    next.set(names[key], cursor)
    return `${path}?${next}`
  }
  const turn = (key: 'after' | 'before', cursor: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    isTurning.current = true
    if (onTurn === undefined) return
    event.preventDefault()
    onTurn({ after: null, before: null, [key]: cursor })
  }
  const style = 'flex min-h-11 items-center text-accent underline-offset-4 hover:underline'
  return (
    <nav
      ref={links}
      aria-label={label}
      className="flex items-center justify-between gap-4 border-t border-line pt-2 text-sm print:hidden"
    >
      {hasPreviousPage && startCursor !== null ? (
        <Link
          className={style}
          href={at('before', startCursor)}
          onClick={turn('before', startCursor)}
        >
          {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-muted">{t('page', { shown, total })}</span>
      {hasNextPage && endCursor !== null ? (
        <Link className={style} href={at('after', endCursor)} onClick={turn('after', endCursor)}>
          {t('next')}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
