import type { ReactElement } from 'react'

interface Props {
  readonly id: string
  readonly color: string
  readonly background: string
}

/** The hatching of what sources disagree about. */
export function HatchPattern({ id, color, background }: Props): ReactElement {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="2" height="5" fill={background} fillOpacity="0.85" />
      <rect x="2" width="1.5" height="5" fill={color} fillOpacity="0.85" />
    </pattern>
  )
}
