import { useTranslations } from 'next-intl'
import type { Overview_QueryQuery } from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { PageLinks } from '../../ui/PageLinks.tsx'
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
      <PageLinks
        label={t('pages')}
        info={events.pageInfo}
        shown={events.edges.length}
        total={events.totalCount}
      />
    </Card>
  )
}
