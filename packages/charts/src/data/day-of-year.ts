/** Events by the day of the year, whatever the year. No event is put on a day that its source does not name. */
export interface DayOfYear {
  /** 366 counts from 1 January, with 29 February: events known to the day. */
  readonly days: readonly number[]
  /** 12 counts from January: events known to the month and no nearer. */
  readonly months: readonly number[]
  /** Events wider than a month, which stand nowhere in the year. */
  readonly unplaced: number
}
