/** Times of the notation and of the reader. */

const CLASSES: Record<string, string[]> = {
  'days and months': ['2022-02-24', '2022-07', '1991'],
  'times with zones': ['2022-02-24T05:00:00+03:00', '2022-02-24T05:00:00Z'],
  seasons: ['2022-22', '2022-35', '2022-40'],
  'qualified and unspecified': ['1910~', '2022-07?', '196X', '1985-04-XX'],
  'intervals and sets': ['1939/1945', '../1953', '[1667,1668,1670..1672]'],
  'long years': ['Y-13800000000', 'Y-17E7', '-0043'],
}
const PARAGRAPH =
  'Officials said on Monday that talks begun in July 2022 would resume next month. ' +
  'The ministry, founded in 1948, met three days later and again on 24 February 2022. '

/** Parses per second, a mean, for each class of EDTF text. */
export function parsesPerSecond(parse: (text: string) => unknown): Record<string, number> {
  return Object.fromEntries(
    Object.entries(CLASSES).map(([name, texts]) => {
      const rounds = 2000
      for (const text of texts) parse(text)
      const began = performance.now()
      for (let round = 0; round < rounds; round++) for (const text of texts) parse(text)
      const seconds = (performance.now() - began) / 1000
      return [name, Math.round((rounds * texts.length) / seconds)]
    }),
  )
}

/** Milliseconds of processor time, the best of twenty taken by turns, for an article of 1,000 words and one of 2,000. */
export function articleTimes(read: (text: string) => unknown): { once: number; twice: number } {
  const [short, long] = [article(1000), article(2000)]
  const best = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY }
  for (let round = 0; round < 20; round++) {
    best.once = Math.min(best.once, timeOf(read, short))
    best.twice = Math.min(best.twice, timeOf(read, long))
  }
  return best
}

function article(words: number): string {
  const all = PARAGRAPH.repeat(Math.ceil(words / 25)).split(' ')
  return all.slice(0, words).join(' ')
}

/** Of this process's own work, so that a busy machine does not count. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const began = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
