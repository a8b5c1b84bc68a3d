import type { ReactElement } from 'react'
import type { MarkStyle } from './place-lane.ts'

interface Props {
  readonly mark: MarkStyle
  /** Names the gradient of a mark that fades; null where it does not. */
  readonly fadeId: string | null
  /** Names the lane's hatching, for disputed events. */
  readonly hatchId: string
}

/**
 * A mark: a tint as wide as the date is vague, a solid cap where an end is certain, a fade where it is
 * not, hatching and pointed ends where sources disagree, a line along the foot where it lasted. There are
 * hundreds in a chart: each is as few elements as it can be.
 */
export function MarkShape({ mark, fadeId, hatchId }: Props): ReactElement {
  const { color, y, height, left, isInstant } = mark
  const width = mark.right - left
  const fill = fadeId === null ? color : `url(#${fadeId})`
  const outline = outlineOf(mark)
  const foot =
    mark.isLasting && !isInstant ? `M${left} ${y + height - 3}h${width}v3h${-width}Z` : ''
  const caps = isInstant ? '' : capsOf(mark)
  return (
    <>
      {mark.isDraft ? (
        <path d={outline} fill="none" stroke={color} strokeWidth="1.5" strokeDasharray="3 2" />
      ) : (
        <path d={outline} fill={fill} fillOpacity={isInstant ? undefined : 0.26} />
      )}
      {mark.isDisputed && (
        <path
          d={outline}
          fill={`url(#${hatchId})`}
          stroke={color}
          strokeWidth={isInstant && fadeId === null ? 1.5 : 0}
        />
      )}
      {fadeId !== null && foot !== '' && <path d={foot} fill={fill} />}
      {fadeId === null && foot + caps !== '' && <path d={foot + caps} fill={color} />}
      {fadeId !== null && caps !== '' && <path d={caps} fill={color} />}
    </>
  )
}

function capsOf({ left, right, y, height, startEdge, endEdge }: MarkStyle): string {
  // Two caps on a narrow mark would hide that there is something between them.
  const cap = right - left < 16 ? 1.5 : 2.5
  const capAt = (x: number) => `M${x} ${y}h${cap}v${height}h${-cap}Z`
  return (
    (startEdge === 'sharp' ? capAt(left) : '') + (endEdge === 'sharp' ? capAt(right - cap) : '')
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
