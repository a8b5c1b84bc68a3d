import { createHash } from 'node:crypto'

/** The day on which the article of the demonstration data appeared. */
const EPOCH_MS = Date.UTC(2022, 7, 16)

/**
 * A UUIDv7 (RFC 9562) that is the same on every machine, so that links to the demonstration data
 * hold everywhere: its time is fixed, and its other bits come from the SHA-256 of the name.
 */
export function stableId(kind: string, name: string): string {
  const time = EPOCH_MS.toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(`${kind}:${name}`).digest('hex')
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0b11) | 0b1000).toString(16)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-')
}
