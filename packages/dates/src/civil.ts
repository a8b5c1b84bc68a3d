/** A moment of the proleptic Gregorian calendar in UTC. Year 0 is 1 BC, year -43 is 44 BC. */
export interface Civil {
  readonly year: bigint
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

export const SECONDS_PER_DAY = 86_400n

/** Reads seconds from 1970-01-01T00:00:00Z (no leap seconds) as a calendar moment in UTC, exactly. */
export function civilFromSeconds(second: bigint): Civil {
  const days = floorDivide(second, SECONDS_PER_DAY)
  const rest = Number(second - days * SECONDS_PER_DAY)
  // 146,097 days are 400 years; years run from 1 March here, so that 29 February is a year's last day.
  const shifted = days + 719_468n
  const era = floorDivide(shifted, 146_097n)
  const dayOfEra = Number(shifted - era * 146_097n)
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: era * 400n + BigInt(yearOfEra + (month <= 2 ? 1 : 0)),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  }
}

/**
 * Seconds from 1970-01-01T00:00:00Z of a moment in UTC. A month outside 1–12 or a day outside the
 * month runs over into its neighbours.
 */
export function secondsFromCivil(
  year: bigint,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
): bigint {
  const yearShift = Math.floor((month - 1) / 12)
  const monthOfYear = month - yearShift * 12
  const marchYear = year + BigInt(yearShift) - (monthOfYear <= 2 ? 1n : 0n)
  const era = floorDivide(marchYear, 400n)
  const yearOfEra = Number(marchYear - era * 400n)
  const dayOfYear = Math.floor((153 * ((monthOfYear + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const days = era * 146_097n + BigInt(dayOfEra) - 719_468n
  return days * SECONDS_PER_DAY + BigInt(hour * 3600 + minute * 60 + second)
}

/** Whether the astronomical year has a 29 February; year 0 has. */
export function isLeapYear(year: bigint): boolean {
  return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n)
}

/** Days in a month from 1 to 12. */
export function daysInMonth(year: bigint, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Division towards negative infinity, for a positive divisor. */
export function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor
  return value < 0n && quotient * divisor !== value ? quotient - 1n : quotient
}
