import { parseEdtf, toStoredBounds } from '@annals/dates'
import type { Random } from './random.ts'

export interface DateColumns {
  readonly edtf: string
  readonly earliest: bigint
  readonly latest: bigint
  readonly precision: string
  readonly isApproximate: boolean
  readonly isUncertain: boolean
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2026
const MEAN_AGE_YEARS = 14

/** More recent than old, and a quarter of them a month wide or wider. */
export function randomDate(random: Random): DateColumns {
  const date = parseEdtf(randomEdtf(random))
  return {
    edtf: date.edtf,
    ...toStoredBounds(date),
    precision: date.precision,
    isApproximate: date.isApproximate,
    isUncertain: date.isUncertain,
  }
}

function randomEdtf(random: Random): string {
  const age = -Math.log(1 - random.next()) * MEAN_AGE_YEARS
  const year = Math.max(FIRST_YEAR, LAST_YEAR - Math.floor(age))
  const month = two(1 + random.below(12))
  const day = two(1 + random.below(28))
  const qualifier = random.chance(0.04) ? '~' : random.chance(0.02) ? '?' : ''
  const kind = random.next()
  if (kind < 0.13) return `${year}-${month}${qualifier}`
  if (kind < 0.15) return `${year}-${21 + random.below(4)}${qualifier}`
  if (kind < 0.21) return `${year}${qualifier}`
  if (kind < 0.23) return `${Math.floor(year / 10)}X`
  if (kind < 0.245) return `${year}-${month}/${year + 1 + random.below(3)}`
  if (kind < 0.25) return random.chance(0.5) ? `../${year}` : `${year}-${month}/..`
  if (kind < 0.28) return `${year}-${month}-01/${year}-${month}-${day}`
  if (kind < 0.34)
    return `${year}-${month}-${day}T${two(random.below(24))}:${two(random.below(60))}Z`
  return `${year}-${month}-${day}${qualifier}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
