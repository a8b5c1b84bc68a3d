import { bucketContaining, type Interval } from '@annals/dates'
import type { StoredBounds } from '../event/date-range.ts'
import { bucketEdtf } from '../histogram/bucket-edtf.ts'

const DAY = 86_400n

/** A range as EDTF, in days, months or years as its length calls for: "2022-02/2022-08". */
export function rangeEdtf({ earliest, latest }: StoredBounds): string {
  const days = (latest - earliest) / DAY
  const interval: Interval = days > 1000n ? 'YEAR' : days > 62n ? 'MONTH' : 'DAY'
  const from = bucketEdtf(bucketContaining(earliest, interval), interval)
  const to = bucketEdtf(bucketContaining(latest - 1n, interval), interval)
  return from === to ? from : `${from}/${to}`
}
