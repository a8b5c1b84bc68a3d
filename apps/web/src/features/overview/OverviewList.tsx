'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { OverviewList_QueryQuery } from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { EventList } from '../edit-many/EventList.tsx'
import { SelectionEnd } from '../selection/SelectionEnd.tsx'
import { ORDERS, type Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { FailedNotice } from './FailedNotice.tsx'

interface Props {
  readonly events: OverviewList_QueryQuery['events']
  /** How many events the selection has. */
  readonly total: number
  /** What was asked for could not be had; these are earlier ones. */
  readonly hasFailed: boolean
  /** As the address has it. */
  readonly selection: Selection
  /** Ids of events that are no longer as they stand here. */
  readonly changed: ReadonlySet<string>
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
  /** Some were changed from here, or are to be asked for again. */
  readonly onEdited: () => void
}

/** The events of a selection in order, and a way to go on to all of them. */
export function OverviewList(props: Props) {
  const { events, selection, changed, onChange, onEdited } = props
  const t = useTranslations('Overview')
  const tOrder = useTranslations('Order')
  const tFilters = useTranslations('Filters')
  const { edges } = events
  const list = useRef<HTMLDivElement>(null)
  return (
    <Card
      title={t('list')}
      controls={
        <SelectField
          label={t('orderBy')}
          value={selection.order}
          choices={ORDERS.filter((value) => value !== 'relevance' || selection.q !== '').map(
            (value) => ({ value, label: tOrder(value) }),
          )}
          onChange={(order) => onChange({ order })}
        />
      }
    >
      {props.hasFailed && <FailedNotice onRetry={onEdited} />}
      {edges.length === 0 ? (
        <div className="py-12 text-center">
          <p className="font-medium">{tFilters('none')}</p>
          <p className="mt-1 text-sm text-muted">{tFilters('noneHelp')}</p>
        </div>
      ) : (
        <div ref={list}>
          <EventList edges={edges} changed={changed} onEdited={onEdited} />
        </div>
      )}
      <SelectionEnd
        events={events}
        total={props.total}
        selection={selection}
        onChange={onChange}
        box={list}
        focusable="article a"
      />
    </Card>
  )
}
