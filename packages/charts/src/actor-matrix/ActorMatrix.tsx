'use client'

import { type ReactElement, type ReactNode, useMemo } from 'react'
import type { ActorMatrix as ActorMatrixData } from '../data/actor-matrix.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { countText, wordsOf } from '../words/words-of.ts'
import { ActorMatrixPicture } from './ActorMatrixPicture.tsx'
import { type LaidCell, layOutActorMatrix } from './actor-matrix.layout.ts'

export interface ActorMatrixProps {
  readonly data: ActorMatrixData
  readonly width: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  /** A pair with events was pressed: ids of who acts and who is acted upon. */
  readonly onPairOpen?: (initiatorId: string, targetId: string) => void
  readonly colors?: ChartColors
}

/** Who acts towards whom: the stronger a square, the more events. */
export function ActorMatrix(props: ActorMatrixProps): ReactElement {
  const { data, width, locale, title, onPairOpen, colors = cssColors } = props
  const words = wordsOf(locale)
  const layout = useMemo(() => layOutActorMatrix({ data, width, locale }), [data, width, locale])

  function wrapCell(cell: LaidCell, drawing: ReactNode): ReactNode {
    if (cell.count === 0) return drawing
    const name = `${cell.initiator.name} → ${cell.target.name}: ${words.events(cell.count, countText(cell.count, locale))}`
    const drawn = (
      <>
        <title>{name}</title>
        {drawing}
      </>
    )
    if (!onPairOpen) return drawn
    const open = (): void => onPairOpen(cell.initiator.id, cell.target.id)
    return (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
      <g
        data-mark=""
        role="button"
        tabIndex={0}
        aria-label={name}
        onClick={open}
        onKeyDown={(key) => key.key === 'Enter' && open()}
      >
        {drawn}
      </g>
    )
  }

  return (
    <div className="annals-chart">
      <svg
        role={onPairOpen ? 'group' : 'img'}
        aria-label={title}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
      >
        <ActorMatrixPicture layout={layout} colors={colors} wrapCell={wrapCell} />
      </svg>
    </div>
  )
}
