import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Button } from './Button.tsx'
import { PageLinks } from './PageLinks.tsx'

interface Props extends ComponentProps<typeof PageLinks> {
  /** How many rows there are once more are asked for; null where no more are shown on one page. */
  readonly next: number | null
  readonly onMore: () => void
}

/** The end of a list that goes on: a button for more of it below, and past the most, its further pages. */
export function ListEnd({ next, onMore, ...pages }: Props) {
  const t = useTranslations('Pages')
  const { info, label, shown, total } = pages
  if (next === null || !info.hasNextPage) return <PageLinks {...pages} />
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-t border-line pt-3 text-sm print:hidden"
    >
      <Button onClick={onMore}>
        {t('more', { count: Math.min(next - shown, total - shown) })}
      </Button>
      <span role="status" className="text-muted">
        {t('page', { shown, total })}
      </span>
    </nav>
  )
}
