import type { Random } from './random.ts'

/** When the made-up records begin to be entered; one event follows another every two seconds. */
const FIRST_RECORD = Date.UTC(2024, 0, 1)

export function recordedAt(number: number): Date {
  return new Date(FIRST_RECORD + number * 2_000)
}

/** A UUIDv7 of the moment of that record: later rows sort after earlier ones, as ours do. */
export function uuidV7(number: number, random: Random): string {
  const time = recordedAt(number).getTime().toString(16).padStart(12, '0')
  const tail = random.hex() + random.hex() + random.hex()
  const variant = '89ab'.charAt(Number.parseInt(tail.charAt(3), 16) % 4)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(8, 20)}`
}
