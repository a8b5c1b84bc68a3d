import type { ReactElement, ReactNode } from 'react'
import { wordsOf } from '../words/words-of.ts'
import type { PlacedCluster } from './place-lane.ts'

interface Props {
  readonly cluster: PlacedCluster
  readonly locale: string
  readonly onOpen: (cluster: PlacedCluster) => void
  readonly children: ReactNode
}

/** Counted events that open when pressed. */
export function ClusterButton({ cluster, locale, onOpen, children }: Props): ReactElement {
  const words = wordsOf(locale)
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      data-mark=""
      role="button"
      tabIndex={0}
      aria-label={`${words.events(cluster.count, cluster.text)}. ${words.openCluster}`}
      onClick={() => onOpen(cluster)}
      onKeyDown={(key) => key.key === 'Enter' && onOpen(cluster)}
    >
      {children}
    </g>
  )
}
