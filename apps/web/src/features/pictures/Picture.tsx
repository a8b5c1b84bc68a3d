'use client'

import { ApolloProvider } from '../../apollo/ApolloProvider.tsx'
import type { Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { DayOfYearPicture } from './DayOfYearPicture.tsx'
import { HistogramPicture } from './HistogramPicture.tsx'
import { MapPicture } from './MapPicture.tsx'
import { MatrixPicture } from './MatrixPicture.tsx'
import { TablePicture } from './TablePicture.tsx'

interface Props {
  readonly selection: Selection
  readonly kind: NonNullable<Selection['picture']>
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
}

export function Picture(props: Props) {
  return (
    <ApolloProvider>
      <PictureOfKind {...props} />
    </ApolloProvider>
  )
}

function PictureOfKind({ selection, kind, onChange }: Props) {
  switch (kind) {
    case 'days':
      return <DayOfYearPicture selection={selection} />
    case 'matrix':
      return <MatrixPicture selection={selection} onChange={onChange} />
    case 'map':
      return <MapPicture selection={selection} onChange={onChange} />
    case 'table':
      return <TablePicture selection={selection} onChange={onChange} />
    default:
      return <HistogramPicture selection={selection} kind={kind} onChange={onChange} />
  }
}
