import { useTranslations } from 'next-intl'
import type { ComponentProps, RefObject } from 'react'
import { ListEnd } from '../../ui/ListEnd.tsx'
import { useFocusOnNew } from '../../ui/use-focus-on-new.ts'
import { nextRows } from './next-rows.ts'
import type { Selection } from './selection-parsers.ts'
import type { SelectionChange } from './use-selection.ts'

interface Props {
  /** What is shown of the selection's events. */
  readonly events: {
    readonly edges: readonly unknown[]
    readonly pageInfo: ComponentProps<typeof ListEnd>['info']
  }
  /** How many events the selection has. */
  readonly total: number
  readonly selection: Selection
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
  /** Where they are shown. */
  readonly box: RefObject<HTMLElement | null>
  /** What takes the focus in each of them. */
  readonly focusable: string
}

/** The way on to all events of a selection, which leads the focus to the first that is new. */
export function SelectionEnd({ events, total, selection, onChange, box, focusable }: Props) {
  const t = useTranslations('Overview')
  const { edges, pageInfo } = events
  const focusFrom = useFocusOnNew(box, focusable, edges)
  const next = nextRows(selection)
  return (
    <ListEnd
      label={t('pages')}
      info={pageInfo}
      shown={edges.length}
      total={total}
      next={next}
      onMore={() => {
        focusFrom(edges.length)
        onChange({ rows: next }, { replace: true })
      }}
      onTurn={(page) => {
        focusFrom(0)
        onChange(page)
      }}
    />
  )
}
