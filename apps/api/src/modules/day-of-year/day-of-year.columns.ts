import { civilFromSeconds } from '@annals/dates'
import type { FoundEvents } from '../event/event-filter.columns.ts'
import { FIRST_SECOND, LAST_SECOND, MONTH } from './day-of-year.sql.ts'

/** What `dayOfYearSource` gives. */
export interface DayOfYearValue {
  readonly days: readonly number[]
  readonly months: readonly number[]
  readonly unplaced: number
}

const DAY = 86_400
// Where each month begins in a leap year.
const MONTH_STARTS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]

export function dayOfYearInColumns({ columns, countsByFact }: FoundEvents): DayOfYearValue {
  const { facts } = columns
  const counted = countsByFact()
  const days = Array.from({ length: 366 }, () => 0)
  const months = Array.from({ length: 12 }, () => 0)
  let unplaced = 0
  const civilOf = civilDays()
  for (let place = 0; place < counted.facts.length; place++) {
    const [fact, count] = [counted.facts[place] ?? 0, counted.counts[place] ?? 0]
    const [earliest, latest] = [facts.earliestNumber(fact), facts.latestNumber(fact)]
    const isInReach =
      earliest >= FIRST_SECOND && latest <= LAST_SECOND && latest - 1 - earliest < MONTH
    if (!isInReach) {
      unplaced += count
      continue
    }
    const [first, last] = [Math.floor(earliest / DAY), Math.floor((latest - 1) / DAY)]
    const begins = civilOf(first)
    if (first === last) {
      const day = (MONTH_STARTS[begins.month - 1] ?? 0) + begins.day - 1
      days[day] = (days[day] ?? 0) + count
    } else if (begins.month === civilOf(last).month) {
      months[begins.month - 1] = (months[begins.month - 1] ?? 0) + count
    } else {
      unplaced += count
    }
  }
  return { days, months, unplaced }
}

/** The calendar's day by its number from 1970-01-01, each worked out once. */
function civilDays() {
  const known = new Map<number, { readonly month: number; readonly day: number }>()
  return (number: number) => {
    const civil = known.get(number) ?? civilFromSeconds(BigInt(number) * BigInt(DAY))
    known.set(number, civil)
    return civil
  }
}
