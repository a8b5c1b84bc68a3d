import type { ReactElement } from 'react'
import type { FadeStop } from './fade.ts'

interface Props {
  /** Unique in the page. */
  readonly id: string
  readonly color: string
  readonly stops: readonly FadeStop[]
}

/** How a mark without a certain end fades, as wide as whatever is filled with it. */
export function FadeGradient({ id, color, stops }: Props): ReactElement {
  return (
    <linearGradient id={id}>
      {stops.map((stop, index) => (
        <stop
          // biome-ignore lint/suspicious/noArrayIndexKey: two stops may be alike, and none moves.
          key={index}
          offset={stop.offset}
          stopColor={color}
          stopOpacity={stop.opacity}
        />
      ))}
    </linearGradient>
  )
}
