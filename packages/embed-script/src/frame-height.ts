/** A height that a frame told its host: CSS pixels; `id` is the chart's, null where the dialect has none. */
export interface FrameHeight {
  readonly id: string | null
  readonly height: number
}

/** A host grants no frame more than this many pixels, whatever it asks for. */
export const MAX_FRAME_HEIGHT = 20_000

/**
 * The messages by which a frame tells its height in each dialect that hosts speak: ours in the shape
 * that chart tools use, AMP's, and pym's. `pymId` is the childId that a pym host gave in the address.
 */
export function heightMessages(id: string, height: number, pymId: string = id): unknown[] {
  return [
    { 'annals-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
  ]
}

/** The height that a message tells, in any of the dialects; null where it tells none that can be used. */
export function readFrameHeight(data: unknown): FrameHeight | null {
  if (typeof data === 'string') {
    const match = /^pymxPYMx(.+)xPYMxheightxPYMx(\d+(?:\.\d+)?)$/.exec(data)
    return match ? usable(match[1] ?? null, Number(match[2])) : null
  }
  if (typeof data !== 'object' || data === null) return null
  const message = data as { 'annals-height'?: unknown; type?: unknown; height?: unknown }
  const ours = message['annals-height']
  if (typeof ours === 'object' && ours !== null) {
    const [told] = Object.entries(ours)
    return told ? usable(told[0], told[1]) : null
  }
  return message.type === 'embed-size' ? usable(null, message.height) : null
}

function usable(id: string | null, height: unknown): FrameHeight | null {
  if (typeof height !== 'number' || !(height > 0 && height <= MAX_FRAME_HEIGHT)) return null
  return { id, height: Math.ceil(height) }
}
