import { type BucketSpan, civilFromSeconds, type Interval } from '@annals/dates'

/** A bucket as EDTF text that bounds exactly its seconds: "2022-07", "2022-33" (a quarter), "196X". */
export function bucketEdtf({ start, end }: BucketSpan, interval: Interval): string {
  const { year, month, day, hour } = civilFromSeconds(start)
  const days = (at: bigint) => {
    const civil = civilFromSeconds(at)
    return `${yearText(civil.year)}-${two(civil.month)}-${two(civil.day)}`
  }
  switch (interval) {
    case 'HOUR':
      return `${yearText(year)}-${two(month)}-${two(day)}T${two(hour)}Z`
    case 'DAY':
      return days(start)
    case 'WEEK':
      return `${days(start)}/${days(end - 1n)}`
    case 'MONTH':
      return `${yearText(year)}-${two(month)}`
    case 'QUARTER':
      return `${yearText(year)}-${32 + Math.ceil(month / 3)}`
    case 'YEAR':
      return yearText(year)
    default:
      return yearsText(year, civilFromSeconds(end - 1n).year)
  }
}

function yearsText(first: bigint, last: bigint): string {
  const digits = String(first)
  const masked = last - first === 9n ? 1 : last - first === 99n ? 2 : 0
  if (digits.length === 4 && first > 0n && masked > 0)
    return `${digits.slice(0, 4 - masked)}${'X'.repeat(masked)}`
  return `${yearText(first)}/${yearText(last)}`
}

function yearText(year: bigint): string {
  const digits = String(year < 0n ? -year : year)
  if (digits.length > 4) return `Y${year}`
  return `${year < 0n ? '-' : ''}${digits.padStart(4, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
