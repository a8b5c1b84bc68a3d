'use client'

import { SortableTable, type SortableTableProps } from '@annals/charts'
import { useSuspenseQuery } from '@apollo/client/react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { TablePicture_QueryDocument, type TablePicture_QueryQuery } from '../../generated/graphql'
import { dayOf } from '../../i18n/instants.ts'
import { pageRequest } from '../../ui/page-request.ts'
import { SelectionEnd } from '../selection/SelectionEnd.tsx'
import { filterOf, orderOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { summaryTitle } from './summary-title.ts'

interface Props {
  readonly selection: Selection
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
}

/**
 * The events themselves in rows. The server sorts what it has an order for; by the other columns rows are
 * sorted here, once all of them are.
 */
export function TablePicture({ selection, onChange }: Props) {
  const t = useTranslations('Pictures')
  const locale = useLocale()
  const { order, rows, after, before } = selection
  const { data } = useSuspenseQuery(TablePicture_QueryDocument, {
    variables: {
      filter: filterOf(selection),
      orderBy: orderOf(selection),
      ...pageRequest({ after, before }, rows),
      locale,
    },
  })
  const { edges, pageInfo } = data.events
  const box = useRef<HTMLDivElement>(null)
  const title = summaryTitle(data.timelineSummary, null, locale)
  const others = pageInfo.hasNextPage || pageInfo.hasPreviousPage ? 'none' : 'here'
  const columns: SortableTableProps['columns'] = [
    { name: t('date'), isNumber: false, sorting: sortedBy('earliest', 'latest') },
    { name: t('event'), isNumber: false, sorting: others },
    { name: t('topics'), isNumber: false, sorting: others },
    { name: t('actors'), isNumber: false, sorting: others },
    { name: t('places'), isNumber: false, sorting: others },
    { name: t('changed'), isNumber: false, sorting: sortedBy('unchanged', 'changed') },
  ]
  return (
    <figure>
      <figcaption className="mb-2 font-semibold">{title}</figcaption>
      <div ref={box} className="[&_.annals-chart-table]:max-h-none [&_td]:align-top">
        <SortableTable
          title={title}
          columns={columns}
          locale={locale}
          rows={edges.map(({ node }, index) => ({
            key: node.id,
            cells: [
              { value: index, content: node.date.text },
              { value: node.title, content: <EventLink event={node} /> },
              { value: node.topics.map(({ name }) => name).join(', ') },
              { value: namesOf(node.participations.map(({ actor }) => actor)) },
              { value: namesOf(node.places) },
              {
                value: node.updatedAt,
                content: dayOf(node.updatedAt, locale, 'medium'),
              },
            ],
          }))}
        />
      </div>
      <div className="mt-3">
        <SelectionEnd
          events={data.events}
          total={data.timelineSummary.eventCount}
          selection={selection}
          onChange={onChange}
          box={box}
          focusable="tbody a"
        />
      </div>
    </figure>
  )

  function sortedBy(up: Selection['order'], down: Selection['order']) {
    const direction = order === up ? 'ascending' : order === down ? 'descending' : null
    return {
      direction,
      onSort: () => onChange({ order: order === up ? down : up }),
    } as const
  }
}

type Event = TablePicture_QueryQuery['events']['edges'][number]['node']

function EventLink({ event }: { readonly event: Pick<Event, 'slug' | 'title'> }) {
  return (
    <Link href={`/events/${event.slug}`} className="text-accent underline-offset-4 hover:underline">
      {event.title}
    </Link>
  )
}

function namesOf(named: readonly { readonly name: string }[]): string {
  return [...new Set(named.map(({ name }) => name))].join(', ')
}
