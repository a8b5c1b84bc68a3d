// Signs for private use, which no text of ours means anything by.
export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

export interface Range {
  readonly start: number
  readonly end: number
}

/** Where the marked words stand in the text without marks, in UTF-16 units; ranges of several readings joined. */
export function markedRanges(readings: readonly string[]): Range[] {
  const all = readings.flatMap(rangesOf).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const joined: Range[] = []
  for (const range of all) {
    const last = joined.at(-1)
    if (last === undefined || range.start > last.end) joined.push(range)
    else if (range.end > last.end) joined[joined.length - 1] = { start: last.start, end: range.end }
  }
  return joined
}

function rangesOf(reading: string): Range[] {
  const ranges: Range[] = []
  let length = 0
  let start = 0
  for (const unit of reading.split('')) {
    if (unit === MARK_START) start = length
    else if (unit === MARK_END) ranges.push({ start, end: length })
    else length++
  }
  return ranges
}
