import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { Overview_QueryQuery } from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { EventCard } from '../event/EventCard.tsx'
import { ORDERS, type Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'

interface Props {
  readonly events: Overview_QueryQuery['events']
  readonly selection: Selection
  readonly onChange: (change: SelectionChange) => void
}

export function OverviewList({ events, selection, onChange }: Props) {
  const t = useTranslations('Overview')
  const tOrder = useTranslations('Order')
  const tFilters = useTranslations('Filters')
  return (
    <Card
      title={t('list')}
      controls={
        <SelectField
          label={t('orderBy')}
          value={selection.order}
          choices={ORDERS.map((value) => ({ value, label: tOrder(value) }))}
          onChange={(order) => onChange({ order })}
        />
      }
    >
      {events.edges.length === 0 ? (
        <div className="py-12 text-center">
          <p className="font-medium">{tFilters('none')}</p>
          <p className="mt-1 text-sm text-muted">{tFilters('noneHelp')}</p>
        </div>
      ) : (
        <ol className="divide-y divide-line">
          {events.edges.map(({ node }) => (
            <li key={node.id}>
              <EventCard event={node} />
            </li>
          ))}
        </ol>
      )}
      <Pages events={events} />
    </Card>
  )
}

function Pages({ events }: Pick<Props, 'events'>) {
  const t = useTranslations('Overview')
  const path = usePathname()
  const address = useSearchParams()
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = events.pageInfo
  if (!hasPreviousPage && !hasNextPage) return null
  const at = (key: 'after' | 'before', cursor: string) => {
    const next = new URLSearchParams(address)
    next.delete('after')
    next.delete('before')
    next.set(key, cursor)
    return `${path}?${next}`
  }
  const style = 'flex min-h-11 items-center text-accent underline-offset-4 hover:underline'
  return (
    <nav
      aria-label={t('pages')}
      className="flex items-center justify-between gap-4 border-t border-line pt-2 text-sm"
    >
      {hasPreviousPage && startCursor !== null ? (
        <Link className={style} href={at('before', startCursor)}>
          {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-muted">
        {t('page', { shown: events.edges.length, total: events.totalCount })}
      </span>
      {hasNextPage && endCursor !== null ? (
        <Link className={style} href={at('after', endCursor)}>
          {t('next')}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
