import type { ReactElement } from 'react'
import { fadeStops } from './fade.ts'
import type { MarkStyle } from './place-lane.ts'

interface Props {
  readonly mark: MarkStyle
  /** Unique in the page: gradients are named after it. */
  readonly id: string
  /** Names the lane's hatching, for disputed events. */
  readonly hatchId: string
}

/**
 * A mark: a tint as wide as the date is vague, a solid cap where an end is certain, a fade where it is
 * not, hatching and pointed ends where sources disagree, a line along the foot where it lasted.
 */
export function MarkShape({ mark, id, hatchId }: Props): ReactElement {
  const { color, y, height, left } = mark
  const width = mark.right - left
  const stops = fadeStops(mark)
  const fill = stops === null ? color : `url(#${id})`
  const outline = outlineOf(mark)
  // Two caps on a narrow mark would hide that there is something between them.
  const cap = width < 16 ? 1.5 : 2.5
  const isSharpInstant = mark.isInstant && stops === null
  return (
    <>
      {stops !== null && (
        <linearGradient
          id={id}
          gradientUnits="userSpaceOnUse"
          x1={left}
          x2={mark.right}
          y1="0"
          y2="0"
        >
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
      )}
      {mark.isDraft ? (
        <path d={outline} fill="none" stroke={color} strokeWidth="1.5" strokeDasharray="3 2" />
      ) : (
        <path d={outline} fill={fill} fillOpacity={mark.isInstant ? 1 : 0.26} />
      )}
      {mark.isDisputed && (
        <path
          d={outline}
          fill={`url(#${hatchId})`}
          stroke={color}
          strokeWidth={isSharpInstant ? 1.5 : 0}
        />
      )}
      {mark.isLasting && !mark.isInstant && (
        <rect x={left} y={y + height - 3} width={width} height="3" fill={fill} />
      )}
      {!mark.isInstant && mark.startEdge === 'sharp' && (
        <rect x={left} y={y} width={cap} height={height} fill={color} />
      )}
      {!mark.isInstant && mark.endEdge === 'sharp' && (
        <rect x={mark.right - cap} y={y} width={cap} height={height} fill={color} />
      )}
    </>
  )
}

/** Certain marks are square, soft ones rounded, disputed ones pointed. */
function outlineOf({
  left,
  right,
  y,
  height,
  isDisputed,
  startEdge,
  endEdge,
  isInstant,
}: MarkStyle): string {
  const middle = y + height / 2
  const bottom = y + height
  if (isDisputed && isInstant) {
    const centre = (left + right) / 2
    return `M${left} ${middle}L${centre} ${y}L${right} ${middle}L${centre} ${bottom}Z`
  }
  const radius = startEdge === 'soft' || endEdge === 'soft' ? height / 2 : isInstant ? 2 : 0
  const r = Math.min(radius, (right - left) / 2)
  return `M${left + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}H${left + r}Q${left} ${bottom} ${left} ${bottom - r}V${y + r}Q${left} ${y} ${left + r} ${y}Z`
}
